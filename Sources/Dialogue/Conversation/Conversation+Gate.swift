import Gate

/// The conversation in the gate: only the gate hears the answers, and says where to go.
extension Conversation {
  /// Lets the gate hear an answer to the question at a step.
  mutating func hearInGate(
    _ line: String, at step: Step, under campaign: Campaign, _ moment: Moment?
  ) -> [Reply] {
    let terms = fingerprint(of: campaign.shown(at: step, account: gate.account))
    let before = gate.state
    gate.hear(
      line, in: campaign.language, minute: moment?.minutes, terms: terms, numbered: numbersChoices)
    let replies = followGate(under: campaign)
    // An ended gate is a new one, which asks its first question again.
    guard ending == nil, case .asking(step, let asked) = gate.state else { return replies }
    if before == .asking(step, asked) || asked.notUnderstood > before.notUnderstood {
      return [.reprompt(self.asked, attempt: max(1, asked.notUnderstood), .unrecognised)]
    }
    return [
      .notice(.explained(step, asked)),
      .reprompt(self.asked, attempt: max(1, asked.notUnderstood), .unsure),
    ]
  }

  /// Goes where the gate has come to, and puts the question there.
  mutating func followGate(under campaign: Campaign) -> [Reply] {
    switch gate.state {
    case .asking(let step, let asked):
      stand = stand.moved(to: .gate(step))
      return asked.officialRuledOut ? [.notice(.explained(step, asked)), question] : [question]
    case .waiting(let step):
      stand = stand.moved(to: .gate(step))
      return end(.waiting(step))
    case .ended(let ending):
      erase()
      return end(.gate(ending))
    case .open(let consent):
      if consent.account == .reposting { return end(.reposting) }
      stand = stand.moved(
        to: stand.detour ?? (answers.entries.isEmpty ? .open : .anythingElse))
      stand.detour = nil
      return arrive(under: campaign)
    }
  }

  /// Goes back into the gate to answer a step anew; the answers wait until consent stands again.
  mutating func reopenGate(at step: Step, under campaign: Campaign) -> [Reply] {
    let from = stand.place
    while gate.step != step, gate.back() {}
    let replies = followGate(under: campaign)
    stand.detour = from
    return replies
  }

  /// Takes the conversation up again in a new process, or after it waited.
  mutating func resume(under campaign: Campaign) -> [Reply] {
    var welcome: [Reply] = [.notice(.welcomeBack)]
    if isChangedSince { welcome.append(.notice(.changedSince)) }
    isChangedSince = false
    // The return itself says that the officer goes on.
    if !stand.pending.isAboutAnAnswer { stand.pending = nil }
    // Flagged words are out of sight by now.
    stand = stand.withoutFlagged
    guard case .waiting = ending else { return welcome + sameQuestion }
    ending = nil
    gate.resume()
    return welcome + followGate(under: campaign)
  }
}

extension Gate.State {
  /// How often the answer to the open question was not understood.
  fileprivate var notUnderstood: Int {
    if case .asking(_, let asked) = self { asked.notUnderstood } else { 0 }
  }
}

extension Stand {
  /// The stand at another question, with nothing settled there yet.
  func moved(to place: Place) -> Stand {
    var there = self
    there.place = place
    there.attempt = 0
    there.pending = nil
    there.replaces = nil
    return there
  }
}
