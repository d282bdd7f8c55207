public import Gate

/// One way to word a fact: a ladder of sentences from long to short, and when it may be used.
public struct Wording: Hashable, Sendable {
  /// Sentences without a final stop, longest first, with `{count}`, `{time}` or `{words}` to fill.
  public var rungs: [String]
  /// What must be known besides, for the wording to claim no more than was said.
  public var needs: Need?
  /// The account it reads right from; `nil` when it does from any.
  public var account: Account?

  /// What a wording claims beyond its form.
  public enum Need: String, Hashable, Sendable, CaseIterable {
    /// What the topic's own question asked.
    case asked
    /// That it was with a prisoner.
    case prisoner
  }

  /// A wording.
  public init(_ rungs: [String], needs: Need? = nil, account: Account? = nil) {
    self.rungs = rungs
    self.needs = needs
    self.account = account
  }

  /// Whether the wording claims nothing that the fact does not hold, and reads right.
  func suits(_ fact: Fact, from account: Account) -> Bool {
    let claims =
      switch needs {
      case nil: true
      case .asked: fact.asked
      case .prisoner: fact.withPrisoner
      }
    return claims && (self.account == nil || self.account == account)
  }
}
