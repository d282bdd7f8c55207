/// What a phrase is worth where consent is asked for.
///
/// A yes must be made of these and nothing else, word for word as typed.
enum Assent: Hashable, Sendable {
  /// Yes to anything.
  case yes
  /// Yes in a reply to a question in Welsh: "do".
  case yesInWelsh
  /// Yes to a question of fact.
  case fact
  /// Yes to a permission; it does not answer a question of fact.
  case permission
  /// What is told or liked to be done: "go ahead", "that'd be great"; no answer of fact has it.
  case instruction
  /// Yes to a fact about the officer: "I have".
  case firstPerson
  /// What a supervisor did: no answer to what the policy says.
  case supervisor
  /// What a family knows.
  case family
  /// That nobody is named: a condition, but where that is asked.
  case anonymity
  /// When and how somebody agreed or was told: "at briefing"; any other answer it would limit.
  case occasion
  /// How a fact is known: "I've read it", "comms signed it off".
  case grounds
  /// That a family knows, which does not say that it was told.
  case familyKnows
  /// Beside a yes to a permission: "fill your boots", "saves me a job".
  case encouragement
  /// What a finished shift is called.
  case offDuty
  /// How a shift is said to go on: "on till 10".
  case onDuty
  /// "please": yes to a permission where nothing else is said.
  case please
  /// Adds nothing by itself: courtesies, when and where, "no issues at all".
  case addition
  /// No to anything.
  case no
  /// No to a permission.
  case refusal
}

extension Assent {
  /// Whether it says yes to some question.
  var isAssent: Bool {
    switch self {
    case .yes, .yesInWelsh, .fact, .permission, .instruction: true
    case .firstPerson, .supervisor, .family, .anonymity, .occasion, .offDuty, .onDuty, .please,
      .grounds, .familyKnows, .encouragement, .addition, .no, .refusal:
      false
    }
  }

  /// Whether it says no to some question.
  var isRefusal: Bool { self == .no || self == .refusal }
}
