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

  /// The slot as it is written: its topic, and after a dot its part.
  public var written: String { part.map { "\(topic).\($0.rawValue)" } ?? topic }

  /// The slot that is written so.
  public init(written: String) {
    let dot = written.lastIndex(of: ".")
    let part = dot.flatMap { Part(rawValue: String(written[$0...].dropFirst())) }
    self.init(part == nil ? written : String(written[..<(dot ?? written.endIndex)]), part)
  }
}
