/// Proof that an officer agreed to take part and accepted the policy.
///
/// Only ``Gate`` makes one, and nothing composes or previews a post without one. The seal is private
/// to this file, so that no extension elsewhere, not even in this module, can write an initializer.
public struct Consent: Hashable, Sendable {
  /// The account that the officer named in the gate.
  public let account: Account
  private let seal: Seal

  private struct Seal: Hashable, Sendable {}

  /// The consent that a complete run of explicit yeses gives; `nil` for anything less.
  ///
  /// This is the whole of the rule: every step that the account asks for, in order, each answered
  /// with an explicit yes under the terms shown, the last word on it standing.
  init?(standingOn readings: [GateReading]) {
    var standing: [Step: GateReading.Heard] = [:]
    for reading in readings { standing[reading.step] = reading.heard }
    guard case .account(let account) = standing[.account],
      Step.asked(of: account).allSatisfy({ $0 == .account || standing[$0] == .yes })
    else { return nil }
    self.account = account
    seal = Seal()
  }
}
