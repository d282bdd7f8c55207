extension Surroundings {
  /// Programs that show links and name themselves in `TERM_PROGRAM`.
  private static let programs = ["WezTerm", "ghostty", "iTerm.app", "vscode"]

  /// Terminals that show links and have a name of their own in `TERM`.
  private static let kinds = ["foot", "xterm-ghostty", "xterm-kitty"]

  /// The first VTE (GNOME Terminal and its kin) whose links do not crash it: 0.50.1.
  private static let firstVTE = 5001

  /// Whether a terminal with this environment is known to show links.
  ///
  /// Only terminals known to are believed: elsewhere a link's code may be shown as rubbish. Inside
  /// tmux or screen the environment speaks of the terminal outside, so there it is not believed.
  package static func linksAreShown(in environment: (_ name: String) -> String?) -> Bool {
    func isSet(_ name: String) -> Bool { environment(name)?.isEmpty == false }

    let kind = environment("TERM") ?? "dumb"
    if kind == "dumb" || isSet("TMUX") || isSet("STY") { return false }
    if kinds.contains(kind) || isSet("KITTY_WINDOW_ID") || isSet("WT_SESSION") { return true }
    if let program = environment("TERM_PROGRAM"), programs.contains(program) { return true }
    guard let version = environment("VTE_VERSION").flatMap(Int.init) else { return false }
    return version >= firstVTE
  }
}
