import Gate
import Language

/// What an officer could type at the open question, for Tab to complete.
extension Conversation {
  /// The moves and the choices of the open question, in the campaign's language.
  public func completions(under campaign: Campaign) -> [String] {
    answers(in: campaign.language) + moves
  }

  private func answers(in language: Tongue) -> [String] {
    if case .flagged(let flagged)? = stand.pending, flagged.typed != nil {
      return language == .english
        ? ["yes", "no", "keep my words"] : ["ie", "na", "cadw fy ngeiriau"]
    }
    return switch (stand.place, language) {
    case (.gate(.account), .english): ["official account", "my own", "only re-posting"]
    case (.gate(.account), .welsh): Account.allCases.map { $0.label(in: language).lowercased() }
    case (.gate, .english): ["yes", "no", "not sure"]
    case (.gate, .welsh): ["ydw", "ydy", "na", "ddim yn siŵr"]
    case (.topic, _): ["yes", "no"]
    case (.review, _): ["make my posts", "change ", "remove ", "add "]
    case (.posts, _):
      [
        "reword ", "edit ", "change ", "remove ", "add ", "link ", "qr ", "summary", "thread",
        "network ",
        "preview",
      ]
    case (.open, _), (.anythingElse, _), (.count, _), (.minutes, _): []
    }
  }

  private var moves: [String] {
    let always = ["help", "why", "repeat", "back", "restart", "stop", "forget", "status"]
    return stand.place.isGate ? always : always + ["skip", "review", "ask me", "done"]
  }
}
