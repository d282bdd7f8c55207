/// The gate's table: what each answer to each question leads to.
extension Gate {
  func transition(
    from step: Step, _ asked: Asked, hearing heard: GateReading.Heard
  ) -> State {
    switch (step, heard) {
    case (_, .unclear):
      var again = asked
      again.notUnderstood = min(3, asked.notUnderstood + 1)
      return .asking(step, again)

    case (.account, .account(let account)):
      return account == .official && asked.officialRuledOut
        ? .asking(step, asked) : onward(from: step)
    case (.account, .yes), (.account, .no), (.account, .unsure):
      return .asking(step, asked.unsureOnce)
    case (_, .account):
      return .asking(step, asked)

    case (_, .yes):
      return onward(from: step)

    case (.takePart, .no): return .ended(.declined)
    case (.takePart, .unsure):
      return asked.unsure ? .ended(.undecided) : .asking(step, asked.unsureOnce)

    case (.finishedShift, .no): return .waiting(step)
    case (.finishedShift, .unsure):
      return asked.unsure ? .waiting(step) : .asking(step, asked.unsureOnce)

    case (.policy, .no):
      guard account == .official else { return .ended(.policyForbids) }
      // The personal way is open to an officer whose official account is not.
      var instead = Asked()
      instead.officialRuledOut = true
      return .asking(.account, instead)
    case (.policy, .unsure): return .waiting(step)

    case (.comfortable, .no), (.comfortable, .unsure): return .ended(.uncomfortable)
    }
  }

  /// The next question not settled yet, or the consent when there is none.
  private func onward(from step: Step) -> State {
    if let consent = Consent(standingOn: readings) { return .open(consent) }
    let steps = account.map(Step.asked(of:)) ?? Step.allCases
    return .asking(steps.first { !readings.settle($0) } ?? step, Asked())
  }
}

extension Gate.Asked {
  fileprivate var unsureOnce: Self {
    var again = self
    again.unsure = true
    return again
  }
}
