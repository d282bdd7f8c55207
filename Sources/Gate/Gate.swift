/// The consent steps as a state machine: the only way to a ``Consent``.
///
/// Its state follows from what it heard and from nothing else, so going back is forgetting the last
/// answer, and restoring is hearing the saved ones again.
public struct Gate: Hashable, Sendable {
  /// What was heard and still stands, in order; answers that changed nothing are not kept.
  public private(set) var readings: [GateReading] = []
  /// Where the gate stands.
  public private(set) var state = State.asking(.takePart, Asked())

  /// Where the gate stands.
  public enum State: Hashable, Sendable {
    /// A question is open.
    case asking(Step, Asked)
    /// Nothing to ask until something outside has changed: the shift is over, somebody was asked.
    case waiting(Step)
    /// The officer does not take part, which is a success.
    case ended(Ending)
    /// Every step was answered with an explicit yes.
    case open(Consent)
  }

  /// What came before the question that is open now.
  public struct Asked: Hashable, Sendable {
    /// How often the answer was not understood, up to three.
    public var notUnderstood = 0
    /// Whether the officer was unsure once already.
    public var unsure = false
    /// Whether the official account is ruled out by its own policy.
    public var officialRuledOut = false
  }

  /// How a gate ends without a consent.
  public enum Ending: String, Hashable, Sendable, CaseIterable {
    case declined, undecided
    case policyForbids = "policy_forbids"
    case uncomfortable
  }

  /// A gate that has heard nothing yet.
  public init() {}

  /// The consent, once there is one.
  public var consent: Consent? {
    if case .open(let consent) = state { consent } else { nil }
  }

  /// The step whose question is open or waited on.
  public var step: Step? {
    switch state {
    case .asking(let step, _), .waiting(let step): step
    case .ended, .open: nil
    }
  }

  /// The account named, once it has been.
  public var account: Account? { readings.account }

  /// Hears one answer to the open question; without an open question nothing changes.
  mutating func hear(_ heard: GateReading.Heard, minute: Int?, terms: UInt64) {
    guard case .asking(let step, _) = state else { return }
    take(GateReading(step, heard, minute: minute, terms: terms))
  }

  /// Takes back the last answer that led on to another question; false when there is none.
  @discardableResult
  public mutating func back() -> Bool {
    var kept = readings
    while kept.popLast() != nil {
      let before = Gate(hearing: kept)
      if before.step != step {
        self = before
        return true
      }
    }
    return false
  }

  /// Asks again what the gate waited for, and what may have changed in the meantime.
  public mutating func resume() {
    guard case .waiting = state else { return }
    self = Gate(hearing: readings.settled.filter { !$0.step.isAboutThisShift })
  }

  /// A gate that hears saved readings again, as far as they still hold, and asks for the rest.
  ///
  /// A reading no longer holds when the words of its question have changed since (`terms` gives the
  /// fingerprint of those that a step would show now), or when it was about a shift that is past
  /// (`now` is in minutes since 1970 on the officer's clock, `nil` where there is none).
  public init(
    replaying saved: [GateReading], at now: Int? = nil, terms: (Step, Account?) -> UInt64
  ) {
    let account = saved.account
    let holds = { (reading: GateReading) in
      reading.terms == terms(reading.step, account) && !reading.isStale(at: now)
    }
    self.init(hearing: saved.allSatisfy(holds) ? saved : saved.settled.filter(holds))
  }

  private init(hearing readings: [GateReading]) {
    for reading in readings { take(reading) }
  }

  /// Takes one reading: an answer to the open question moves the gate, one to a later question
  /// that settles it is kept for when the gate gets there, anything else is dropped.
  private mutating func take(_ reading: GateReading) {
    guard case .asking(let step, let asked) = state else { return }
    guard reading.step == step else {
      if reading.settles { readings.append(reading) }
      return
    }
    readings.append(reading)
    let next = transition(from: step, asked, hearing: reading.heard)
    if next == state { readings.removeLast() }
    state = next
  }
}

extension [GateReading] {
  /// The account named last.
  var account: Account? {
    for reading in reversed() {
      if case .account(let account) = reading.heard { return account }
    }
    return nil
  }

  /// The last word on each step that is settled, in the order of the steps.
  var settled: Self {
    Step.allCases.compactMap { step in last { $0.step == step } }.filter(\.settles)
  }

  /// Whether the last word on a step settles it.
  func settle(_ step: Step) -> Bool {
    last { $0.step == step }?.settles ?? false
  }
}
