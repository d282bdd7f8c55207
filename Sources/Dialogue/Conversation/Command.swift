/// What an officer asks of the review or the posts, in words that belong to those places alone.
///
/// Read as whole clauses from a closed list; anything else is no command.
enum Command: Hashable {
  case makePosts
  case give(Drafting.Form)
  case change(Int)
  case remove(Int)
  case reword(Int)
  case edit(Int)
  /// To the network of the posts, or where else it is said: another target, a Mastodon server.
  case link(Int, to: String?)
  case code(Int, linked: Bool)
  case add(String?)
  case network(String)
  case quietShift
  /// Thanks or a farewell, when the posts have been given.
  case thanks

  /// The command in a reply; `nil` when it is none.
  init?(_ reply: String) {
    let words = reply.lowercased().split { $0 == " " || $0 == "," }.map(\.withoutMarks)
    guard let verb = words.first else { return nil }
    let number = words.count > 1 ? Int(words[1]) : words.count == 1 ? 1 : nil
    switch (verb, words.count) {
    case ("change", 2), ("newid", 2): self.init(number) { .change($0) }
    case ("remove", 2), ("delete", 2), ("dileu", 2): self.init(number) { .remove($0) }
    case ("reword", ...2), ("aileirio", ...2): self.init(number) { .reword($0) }
    case ("edit", ...2), ("golygu", ...2): self.init(number) { .edit($0) }
    case ("link", ...2), ("dolen", ...2): self.init(number) { .link($0, to: nil) }
    case ("link", 3), ("dolen", 3): self.init(number) { .link($0, to: words[2]) }
    case ("qr", ...2): self.init(number) { .code($0, linked: false) }
    case ("qr", 3) where words[2] == "link": self.init(number) { .code($0, linked: true) }
    case ("network", 2), ("rhwydwaith", 2): self = .network(words[1])
    case ("add", _), ("ychwanegu", _): self = .add(reply.afterFirstWord)
    case _: self.init(clause: words)
    }
  }

  /// Whether its number is that of a fact with a post of its own.
  var isAboutOneFact: Bool {
    switch self {
    case .change, .remove, .reword, .edit: true
    case .makePosts, .give, .link, .code, .add, .network, .quietShift, .thanks: false
    }
  }

  /// Whether it adds words, as a sentence may that begins so.
  var isAddition: Bool { if case .add = self { true } else { false } }

  private init?(_ number: Int?, _ command: (Int) -> Command) {
    guard let number else { return nil }
    self = command(number)
  }

  /// A command without a number, as a whole clause.
  private init?(clause words: [String]) {
    let bare = words.map { $0.filter(\.isLetter) }.filter { !Self.padding.contains($0) }
      .drop(while: Self.leading.contains)
    switch bare.joined(separator: " ") {
    case "make my posts", "make the posts", "make posts", "make them", "make my post",
      "make the post", "make post", "show my posts", "show the posts", "post", "posts", "post them",
      "my posts", "gwnewch fy mhostiadau", "gwneud fy mhostiadau", "postiwch":
      self = .makePosts
    case "quiet shift", "quiet", "quiet day", "quiet one", "quiet night", "shifft dawel":
      self = .quietShift
    case "thanks", "thank you", "cheers", "ta", "bye", "goodbye", "thanks bye", "diolch", "hwyl":
      self = .thanks
    case "summary", "crynodeb": self = .give(.summary)
    case "thread", "edefyn": self = .give(.thread)
    case "singles", "one each", "one by one", "fesul un": self = .give(.singles)
    case _: return nil
    }
  }

  private static let padding: Set<String> = [
    "please", "ok", "okay", "now", "then", "just", "a", "it", "its", "was", "been", "very",
    "really", "pretty", "so", "today", "tonight", "for", "me",
  ]

  /// What leads up to a command, as in "that's it, post" and "can you post them".
  private static let leading: Set<String> = [
    "thats", "that", "is", "all", "done", "im", "finished", "enough", "can", "could", "will", "you",
    "dyna", "ni",
  ]
}

extension Substring {
  /// The word without the marks around it, as of "add:" and "#2".
  fileprivate var withoutMarks: String {
    let isMark = { (character: Character) in !character.isLetter && !character.isNumber }
    let begun = drop(while: isMark)
    let end = begun.lastIndex { !isMark($0) }.map(begun.index(after:)) ?? begun.startIndex
    return String(begun[..<end])
  }
}

extension String {
  /// What comes after the first word and a colon, if anything does.
  fileprivate var afterFirstWord: String? {
    let words = self[...].drop { $0 == " " }.drop { $0 != " " }
    let rest = words.drop { $0 == " " || $0 == ":" }
    return rest.isEmpty ? nil : String(rest)
  }
}
