/// What a reply was understood to mean, in answer to one question.
///
/// "Unclear" is a result, never an error. With a move and no answer, nothing else is committed to.
public struct Reading: Hashable, Sendable {
  /// The answer to a yes/no or consent question; for activities only when none was mentioned.
  public var answer: Answer?
  /// The id of the choice taken, when a choice was asked for and one was taken.
  public var choice: String?
  /// How many, of the topic asked about.
  public var count: Quantity?
  /// How long in minutes, of the topic asked about.
  public var minutes: Quantity?
  /// Everything else the officer says they did; for an activities question, all of it.
  public var mentions: [Mention]
  /// Activities said not to have happened.
  public var denied: [Activity]
  /// What the officer asks of the conversation.
  public var move: Move?
  /// The earlier answer to change, with `move == .change` when it was said which.
  public var change: Change?
  /// Where in the reply each part was read from, in order.
  public var evidence: [Evidence]

  /// An answer to a yes/no or consent question.
  public enum Answer: String, Hashable, Sendable {
    case yes, no, unsure, unclear
  }

  /// A number that was asked for: read, or not to be read.
  public enum Quantity: Hashable, Sendable {
    case known(Amount)
    case unclear
  }

  /// An activity the officer says they did.
  public struct Mention: Hashable, Sendable {
    /// Which activity.
    public var activity: Activity
    /// How many, if said.
    public var count: Amount?
    /// How long in minutes, if said.
    public var minutes: Amount?
    /// Whether it was with a prisoner ("5 hrs in A&E with an offender").
    public var withPrisoner: Bool

    /// A mention with what was said of it.
    public init(
      _ activity: Activity, count: Amount? = nil, minutes: Amount? = nil,
      withPrisoner: Bool = false
    ) {
      self.activity = activity
      self.count = count
      self.minutes = minutes
      self.withPrisoner = withPrisoner
    }
  }

  /// An earlier answer and what it is to become.
  public struct Change: Hashable, Sendable {
    /// Which answer.
    public var slot: Slot
    /// What it is to become; `nil` when only the slot was named ("change missing persons").
    public var value: Value?

    /// A change of one slot.
    public init(_ slot: Slot, to value: Value?) {
      self.slot = slot
      self.value = value
    }
  }

  /// What a slot is to become.
  public enum Value: Hashable, Sendable {
    case yes, no
    case amount(Amount)
    /// The id of a choice.
    case choice(String)
  }

  /// Words of the reply and what was read from them.
  public struct Evidence: Hashable, Sendable {
    /// Where the words stand, in Unicode scalars of the reply as typed.
    public var range: Range<Int>
    /// What was read, in plain English: "about 5 hours", "A&E or hospital guard".
    public var meaning: String

    /// Words at a range, read as a meaning.
    public init(_ range: Range<Int>, _ meaning: String) {
      self.range = range
      self.meaning = meaning
    }
  }

  /// A reading that commits to nothing.
  public init() {
    mentions = []
    denied = []
    evidence = []
  }
}
