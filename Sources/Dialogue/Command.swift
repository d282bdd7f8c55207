/// What an officer asks of the review or the posts, in words that belong to those places alone.
///
/// Read as whole clauses from a closed list; anything else is no command.
enum Command: Hashable {
  case makePosts
  case change(Int)
  case remove(Int)
  case reword(Int)
  case add(String?)
  case network(String)
  case quietShift

  /// The command in a reply; `nil` when it is none.
  init?(_ reply: String) {
    let words = reply.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let first = words.first else { return nil }
    let number = words.count == 2 ? Int(words[1]) : nil
    switch (first, number) {
    case ("change", let number?), ("newid", let number?): self = .change(number)
    case ("remove", let number?), ("delete", let number?), ("dileu", let number?):
      self = .remove(number)
    case ("reword", let number?), ("aileirio", let number?): self = .reword(number)
    case ("reword", _) where words.count == 1, ("aileirio", _) where words.count == 1:
      self = .reword(1)
    case ("network", _) where words.count == 2, ("rhwydwaith", _) where words.count == 2:
      self = .network(words[1])
    case ("add", _), ("ychwanegu", _):
      let said = reply.drop { $0.isWhitespace }.drop { !$0.isWhitespace }
      let trimmed = said.drop { $0.isWhitespace || $0 == ":" }
      self = .add(trimmed.isEmpty ? nil : String(trimmed))
    case _:
      let clause = words.filter { !Self.padding.contains($0) }.joined(separator: " ")
      if Self.making.contains(clause) {
        self = .makePosts
      } else if Self.quiet.contains(clause) {
        self = .quietShift
      } else {
        return nil
      }
    }
  }

  private static let padding: Set<String> = [
    "please", "ok", "okay", "now", "then", "just", "a", "it", "was",
  ]
  private static let making: Set<String> = [
    "make my posts", "make the posts", "make posts", "make them", "make my post", "make the post",
    "make post", "show my posts", "show the posts", "gwnewch fy mhostiadau", "gwneud fy mhostiadau",
  ]
  private static let quiet: Set<String> = [
    "quiet shift", "quiet", "quiet day", "quiet one", "quiet night", "shifft dawel",
  ]
}
