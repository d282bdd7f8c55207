import Dialogue
import Foundation
import Terminal

/// What a terminal can show that a pipe cannot: whole words, codes, and links to click.
extension Session {
  /// The lines of a reply as they are shown here.
  func shown(_ reply: Reply) -> [String] {
    let words = campaign.words(for: reply)
    let surroundings = Surroundings()
    guard surroundings.isInteractive else { return words }
    switch reply {
    case .link(let url, _) where surroundings.showsLinks:
      return words.map { $0 == url ? $0.linked(to: url) : $0 }
    case .code(let text, let n): return drawn(text, n, in: surroundings) ?? words
    case .post, .link: return words
    case .notice, .question, .reprompt, .noted, .withheld, .review, .done:
      // A post is copied, so it is left as it is; what is only read is broken between words.
      return words.flatMap { $0.wrapped(to: surroundings.size?.columns ?? 0) }
    }
  }

  /// A code with a line above it, or that it does not fit; `nil` where nothing can be drawn.
  private func drawn(_ text: String, _ n: Int, in surroundings: Surroundings) -> [String]? {
    let environment = ProcessInfo.processInfo.environment
    guard environment["TERM"] != "dumb", let size = surroundings.size else { return nil }
    let coloured = (environment["NO_COLOR"] ?? "").isEmpty
    guard let lines = Code(of: text)?.lines(in: size, coloured: coloured) else {
      return [campaign.phrase(.codeTooLarge, ("n", "\(n)"))]
    }
    return [campaign.phrase(.codePlace, ("n", "\(n)"))] + lines
  }
}

extension String {
  /// The text as a link (OSC 8), for a terminal that shows such.
  fileprivate func linked(to url: String) -> String {
    "\u{1B}]8;;\(url)\u{1B}\\\(self)\u{1B}]8;;\u{1B}\\"
  }
}
