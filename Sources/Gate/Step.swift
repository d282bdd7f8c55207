/// A consent step: one of the gate's five questions.
public enum Step: String, Hashable, Sendable, CaseIterable {
  case takePart = "gate.take_part"
  case account = "gate.account"
  case finishedShift = "gate.finished_shift"
  case policy = "gate.policy"
  case comfortable = "gate.comfortable"

  /// The steps that an account asks for, in order.
  ///
  /// An official account is used on duty; the letter asks the others to wait for the end of the shift.
  public static func asked(of account: Account) -> [Step] {
    switch account {
    case .official: [.takePart, .account, .policy, .comfortable]
    case .personal, .reposting: allCases
    }
  }

  /// Whether the answer may have changed by the next shift, so that a returning officer is asked again.
  var isAboutThisShift: Bool {
    switch self {
    case .finishedShift, .comfortable: true
    case .takePart, .account, .policy: false
    }
  }
}
