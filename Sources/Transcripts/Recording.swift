package import Dialogue
import Gate
import Language
import Posts

/// A conversation written down while it goes on, as a transcript that replays to the same bytes.
package struct Recording: Hashable, Sendable {
  private let setup: Setup
  private var moment: Moment?
  private var lines: [[UInt8]] = []

  /// A recording of a conversation that is about to begin.
  ///
  /// - Parameters:
  ///   - setup: How the conversation is begun.
  ///   - moment: The officer's clock, where there is one.
  package init(_ setup: Setup, at moment: Moment?) {
    self.setup = setup
    for line in setup.written { add(line) }
    tell(moment)
  }

  /// Writes down what happened at the officer's end.
  ///
  /// What cannot be read is written as something else that cannot be read either.
  package mutating func heard(_ input: Input, at moment: Moment?) {
    tell(moment)
    switch input {
    case .begin, .end, .unreadable(.early): break
    case .resume: add("%stop-here")
    case .line(let text): add(text.isEmpty ? ">" : "> " + text)
    case .unreadable(.tooLong): add("> " + String(repeating: "x", count: Input.longest + 1))
    case .unreadable(.notText): lines.append(Array("> ".utf8) + [0xFF])
    case .interrupted: add("%interrupt")
    }
  }

  /// Writes down what the program said.
  package mutating func said(_ said: [String]) {
    for line in said.flatMap({ $0.split(separator: "\n", omittingEmptySubsequences: false) }) {
      add(Expectation(exactly: String(line)).written)
    }
  }

  /// The transcript of a program that ended with an exit code.
  package func transcript(exit code: Int) -> [UInt8] {
    (lines + [Array("%exit \(code)".utf8)]).flatMap { $0 + [0x0A] }
  }

  private mutating func tell(_ moment: Moment?) {
    guard let moment, moment != self.moment else { return }
    self.moment = moment
    add("%at \(moment.written)")
  }

  private mutating func add(_ line: String) {
    lines.append(Array(line.utf8))
  }
}

extension Setup {
  /// The directives that make it.
  fileprivate var written: [String] {
    ["%seed \(seed)"]
      + (campaign.map { ["%campaign \($0)"] } ?? [])
      + (language.map { ["%lang \($0.rawValue)"] } ?? [])
      + (network.map { ["%network \($0.rawValue)"] } ?? [])
      + (keeping == .nothing ? [] : ["%keep \(keeping.written)"])
  }
}
