import Testing

@testable import Gate

/// Walks every state that the gate can be in, and judges each step of the way by its own rule.
@Suite("The gate, walked whole")
struct GateWalkTests {
  /// What can happen to a gate.
  enum Event: Hashable {
    case hear(GateReading.Heard)
    case back, resume
  }

  /// What an officer can do at a gate.
  ///
  /// What is not understood only counts attempts and is tried apart, since every mixture of attempts
  /// would be walked otherwise.
  static func events(at gate: Gate) -> [Event] {
    guard case .asking(let step, _) = gate.state else { return [.back, .resume] }
    let answers: [GateReading.Heard] =
      step == .account ? Account.allCases.map { .account($0) } + [.unsure] : [.yes, .no, .unsure]
    return answers.map { .hear($0) } + [.back]
  }

  static func gate(after event: Event, _ gate: Gate) -> Gate {
    var next = gate
    switch event {
    case .hear(let heard): next.hear(heard, minute: nil, terms: 7)
    case .back: next.back()
    case .resume: next.resume()
    }
    return next
  }

  static let walked: Set<Gate> = {
    var seen: Set<Gate> = [Gate()]
    var frontier = [Gate()]
    while let here = frontier.popLast() {
      for event in events(at: here) {
        let next = gate(after: event, here)
        if seen.insert(next).inserted { frontier.append(next) }
      }
    }
    return seen
  }()

  @Test("keeps exactly what it heard, and no more")
  func honestRecord() {
    for gate in Self.walked {
      for event in Self.events(at: gate) {
        let next = Self.gate(after: event, gate)
        switch event {
        case .hear(let heard):
          guard let step = gate.step else { continue }
          let kept = gate.readings + [GateReading(step, heard, terms: 7)]
          #expect(next.readings == kept || next == gate)
        case .back: #expect(gate.readings.starts(with: next.readings))
        case .resume: #expect(Set(next.readings).isSubset(of: gate.readings))
        }
      }
    }
  }

  @Test("gives no consent without every explicit yes")
  func consent() {
    var opened: Set<Account> = []
    for gate in Self.walked {
      guard let consent = gate.consent else { continue }
      opened.insert(consent.account)
      // Written out once more and apart from the gate's own tables, on purpose.
      let afterShift: [Step] = consent.account == .official ? [] : [.finishedShift]
      for step in [.takePart, .policy, .comfortable] + afterShift {
        let last = gate.readings.last { $0.step == step }?.heard
        #expect(
          last == .yes, "\(consent.account) opened with \(String(describing: last)) at \(step)")
      }
      let named = gate.readings.last { $0.step == .account }?.heard
      #expect(named == .account(consent.account))
    }
    #expect(opened == Set(Account.allCases))
  }

  @Test("leaves no question without a way on and a way back")
  func noDeadEnd() {
    for gate in Self.walked where gate.step != nil {
      #expect(Self.events(at: gate).contains { Self.gate(after: $0, gate).step != gate.step })
      #expect(gate.step == .takePart || Self.gate(after: .back, gate) != gate)
    }
  }

  @Test("asks again what it does not understand, and opens nothing for it")
  func notUnderstood() {
    for gate in Self.walked {
      guard case .asking(let step, var asked) = gate.state else { continue }
      var again = gate
      for attempt in [1, 2, 3, 3] {
        asked.notUnderstood = attempt
        again = Self.gate(after: .hear(.unclear), again)
        #expect(again.state == .asking(step, asked))
      }
    }
  }

  @Test("reaches every step, every ending and both waits")
  func coverage() {
    var steps: Set<Step> = []
    var endings: Set<Gate.Ending> = []
    var waits: Set<Step> = []
    for gate in Self.walked {
      switch gate.state {
      case .asking(let step, _): steps.insert(step)
      case .waiting(let step): waits.insert(step)
      case .ended(let ending): endings.insert(ending)
      case .open: break
      }
    }
    #expect(steps == Set(Step.allCases))
    #expect(endings == Set(Gate.Ending.allCases))
    #expect(waits == [.finishedShift, .policy])
  }

  @Test("is the same gate when it hears its readings again")
  func replay() {
    for gate in Self.walked {
      #expect(Gate(replaying: gate.readings) { _, _ in 7 } == gate)
    }
  }

  @Test("restores, going back, the gate before the answer")
  func back() {
    for gate in Self.walked {
      for event in Self.events(at: gate) {
        let next = Self.gate(after: event, gate)
        guard case .hear = event, next.step != gate.step else { continue }
        #expect(Self.gate(after: .back, next) == gate)
      }
    }
  }
}
