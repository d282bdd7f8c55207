/// A question as far as reading the reply to it needs to know.
public struct Question: Hashable, Sendable {
  /// What kind of answer is asked for.
  public var kind: Kind
  /// What it is about.
  ///
  /// An activity's id, or another topic such as `account` or `local_policy`.
  public var topic: String
  /// The language it was put in.
  ///
  /// Replies in English and Welsh are read side by side all the same.
  public var language: Tongue
  /// The length of the shift in minutes, for "the whole shift".
  public var shiftMinutes: Int?
  /// The time now, in minutes after midnight, for "since 8".
  public var now: Int?
  /// The answers given so far, so that a correction can find its slot.
  public var filled: [Slot]
  /// The answer given last: a correction that names no topic changes this one.
  public var lastSlot: Slot?

  /// What kind of answer is asked for.
  public enum Kind: Hashable, Sendable {
    case yesNo
    case count
    /// `bare` is the unit of a number that comes without one.
    case duration(bare: Unit)
    case choice([Choice])
    case consent(Form)
    /// Which activities: "How was the shift?", "Anything else?"
    case activities
  }

  /// The unit of a bare number.
  public enum Unit: String, Hashable, Sendable {
    case hours, minutes
  }

  /// What an assent would mean.
  public enum Form: String, Hashable, Sendable {
    /// A fact is asked for: "Does the policy allow this?"
    case fact
    /// A permission is asked for: "Shall I draft it?"
    case permission
  }

  /// One of the answers of a choice.
  public struct Choice: Hashable, Sendable {
    /// What a reading calls it.
    public var id: String
    /// What the officer is shown.
    public var label: String

    /// A choice shown as `label` and read as `id`.
    public init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  /// A question of a kind about a topic, with nothing known besides.
  public init(
    _ kind: Kind, about topic: String, in language: Tongue = .english, shiftMinutes: Int? = nil,
    now: Int? = nil, filled: [Slot] = [], lastSlot: Slot? = nil
  ) {
    self.kind = kind
    self.topic = topic
    self.language = language
    self.shiftMinutes = shiftMinutes
    self.now = now
    self.filled = filled
    self.lastSlot = lastSlot
  }
}
