/// The place of one answer: an activity's whether, how many or how long, or a named choice.
///
/// Written `missing_person.any`, `missing_person.count`, `hospital_guard.minutes`, `account`.
public struct Slot: Hashable, Sendable {
  /// An activity's id or a topic such as `account`.
  public var topic: String
  /// Which of the topic's answers; `nil` for a choice or a consent.
  public var part: Part?

  /// Which of a topic's answers.
  public enum Part: String, Hashable, Sendable {
    case any, count, minutes
  }

  /// The slot of one part of a topic.
  public init(_ topic: String, _ part: Part? = nil) {
    self.topic = topic
    self.part = part
  }
}
