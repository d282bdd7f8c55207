import Terminal
import Testing

@Suite("Surroundings")
struct SurroundingsTests {
  @Test(
    "show links only where the terminal is known to",
    arguments: [
      (["TERM": "xterm-256color"], false),
      (["TERM": "xterm-256color", "VTE_VERSION": "7006"], true),
      (["TERM": "xterm-256color", "VTE_VERSION": "5000"], false),
      (["TERM": "xterm-256color", "VTE_VERSION": "new"], false),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"], true),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], false),
      (["TERM": "xterm-256color", "WT_SESSION": "1"], true),
      (["TERM": "xterm-256color", "WT_SESSION": ""], false),
      (["TERM": "xterm-kitty"], true),
      (["TERM": "dumb", "VTE_VERSION": "7006"], false),
      (["VTE_VERSION": "7006"], false),
      (["TERM": "tmux-256color", "TMUX": "/tmp/tmux", "VTE_VERSION": "7006"], false),
      (["TERM": "screen", "STY": "1.pts", "KITTY_WINDOW_ID": "1"], false),
    ])
  func links(environment: [String: String], shown: Bool) {
    #expect(Surroundings.linksAreShown { environment[$0] } == shown)
  }
}
