import Dialogue
import Transcripts

/// A speaker for tests: it asks how many people were missing, then for more, and gives one post.
///
/// To "later" it waits, to "time" it tells the time, and to "awkward" it says what a transcript
/// could misread.
struct Clerk: Speaker {
  private(set) var question: String? = "missing_person.count"
  private var isNew = true
  private var count: String?

  mutating func receive(_ input: Input, at moment: Moment?) -> Said {
    defer { isNew = false }
    switch input {
    case .begin: return moment.map { ask("It is \($0.written).") } ?? ask()
    case .resume: return ask("Welcome back.")
    case .interrupted: return ask("Line cleared.")
    case .unreadable(.notText): return ask("That is not text.")
    case .unreadable(.tooLong): return ask("That is too long.")
    case .unreadable(.early): return ask("You wrote that before I asked.")
    case .end: return Said(["Nothing was posted."])
    case .line("done"):
      question = nil
      return Said([" ", "1 post:", "Dealt with missing people today"], posts: [Self.post])
    case .line("later"):
      question = nil
      return Said(["Come back later."])
    case .line("time"): return ask("It is \(moment?.written ?? "no time").")
    case .line("awkward"):
      return ask("> no answer", ">", "%id no directive", "none (re)", "100% (glob)")
    case .line(let line):
      guard let number = Int(line) else { return ask("I did not understand.") }
      count = String(number)
      question = "anything_else"
      return ask("Noted: \(number).")
    }
  }

  mutating func restart(at moment: Moment?) -> Input {
    if question == nil { self = Clerk() }
    return isNew ? .begin : .resume
  }

  func value(of id: String) -> String? { id == "missing_person.count" ? count : nil }

  private static let post = "Dealt with missing people today"

  private func ask(_ before: String...) -> Said {
    Said(before + [question == "anything_else" ? "Anything else?" : "How many missing people?"])
  }
}

extension Playback {
  /// Plays a text to the clerk.
  init(_ text: String) throws {
    self.init(of: try Transcript(Array(text.utf8), file: "t.chat"), by: Clerk())
  }

  /// What was not as the transcript says, a line of a report in each element.
  var report: [String] {
    mismatches.flatMap { $0.report.split(separator: "\n").map(String.init) }
  }
}
