import Dialogue
import SeededNumbers

/// What an officer might do at a conversation, sensible or not.
enum Chatter {
  /// Inputs by what they are, so that a conversation has some of each.
  static let kinds: [[Input]] = [
    lines("yes", "yes", "no", "not sure", "none", "yeah go on then", "dunno", "yes, 2", "nope"),
    lines("2", "5 hours", "about 3", "90 minutes", "0", "60", "25 hours", "1,000,000", "a couple"),
    lines(
      "2 missing people", "5 hours at A&E with a prisoner", "an hour at a school", "3 arrests",
      "patrol and a search warrant", "paperwork", "no arrests", "quiet shift",
      "2 mispers, 5 hrs in A&E with a prisoner, then an hour at a primary school",
      "70 missing people and 30 hours of paperwork", "guarded a scene"),
    lines(
      "actually it was 3 hours at A&E", "no, three missing people", "not the school",
      "remove missing persons", "change missing persons", "sorry, 6", "change A&E",
      "actually 80 missing people"),
    lines("help", "why", "repeat", "review", "status", "preview", "change", "go on"),
    lines("back", "back", "back", "skip", "ask me", "ask me", "done"),
    lines(
      "make my posts", "make my posts", "change 1", "change 2", "remove 1", "remove 3", "reword 1",
      "reword 2", "network bluesky", "network sms", "summary", "thread", "singles", "edit 1",
      "link 1", "qr 1"),
    lines(
      "add", "add zebra crossing duty in the rain", "zebras were quiet today",
      "add Helped Sarah Jones of 12 High Street", "Call me on 07700 900123",
      "add 2 welfare checks", "add gave a talk at Oakfield Academy"),
    lines(
      "keep my words", "keep my words", "use that", "ok", "no", "maybe keep my words",
      "gave a talk at Oakfield Academy #truepicture", "keep it as it is"),
    lines("restart", "stop", "forget", "I can't cope", "is this confidential", "change account"),
    lines("xyzzy", "", "   ", "💥", "the quick brown fox", "A&E", "my own", "official"),
    [.interrupted, .unreadable(.tooLong), .unreadable(.notText), .end, .resume],
  ]

  private static func lines(_ lines: String...) -> [Input] { lines.map { .line($0) } }
}

extension SeededNumbers {
  /// A conversation of some length; most begin with the consent, so that they come to something.
  mutating func conversation() -> [Input] {
    let begun = next() % 8 == 0 ? [] : Way.consent.map { Input.line($0) }
    return begun + (0..<Int(next() % 20)).map { _ in one(of: one(of: Chatter.kinds)) }
  }
}

extension [Input] {
  /// The shortest conversation found that shows the same as this one, by leaving inputs out.
  func shrunk(while shows: ([Input]) -> Bool) -> [Input] {
    var shortest = self
    var index = 0
    while index < shortest.count {
      var shorter = shortest
      shorter.remove(at: index)
      if shows(shorter) {
        shortest = shorter
        index = 0
      } else {
        index += 1
      }
    }
    return shortest
  }

  /// The conversation as one would type it, a line each.
  var transcript: String {
    map { if case .line(let line) = $0 { "> \(line)" } else { "(\($0))" } }.joined(separator: "\n")
  }
}
