/// What the gate heard in answer to one of its questions.
///
/// A saved conversation keeps these and not the consent: resuming replays them through the gate.
public struct GateReading: Hashable, Sendable {
  /// Which question was asked.
  public let step: Step
  /// What was heard.
  public let heard: Heard
  /// When, in minutes since 1970 of the officer's clock; `nil` where there was no clock.
  public let minute: Int?
  /// The fingerprint of the words that the officer was shown with the question.
  public let terms: UInt64

  /// What was heard: an answer, never the officer's words.
  public enum Heard: Hashable, Sendable {
    case yes, no, unsure, unclear
    case account(Account)
  }

  /// A reading of an answer to a step.
  public init(_ step: Step, _ heard: Heard, minute: Int? = nil, terms: UInt64) {
    self.step = step
    self.heard = heard
    self.minute = minute
    self.terms = terms
  }

  /// Whether this answers its step for good, so that the gate need not ask it.
  var settles: Bool {
    switch heard {
    case .yes, .account: true
    case .no, .unsure, .unclear: false
    }
  }

  /// How long an answer about this shift holds, in minutes: twelve hours, the longest usual shift.
  static let shiftLong = 12 * 60

  /// Whether the answer is about one shift and that shift is past.
  func isStale(at now: Int?) -> Bool {
    guard let now, let minute, step.isAboutThisShift else { return false }
    return now < minute || now - minute > Self.shiftLong
  }
}
