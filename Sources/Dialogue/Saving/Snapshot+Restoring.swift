public import Gate

extension Conversation {
  /// A conversation taken up again.
  ///
  /// The consent is not in the snapshot: the gate hears its readings again, and asks for what no
  /// longer holds. What the campaign no longer has is left out. It is to be told ``Input/resume``.
  public init(
    restoring saved: Snapshot, keeping: Keeping, under campaign: Campaign, at moment: Moment?
  ) {
    self.init(seed: saved.seed, keeping: keeping, network: saved.network)
    gate = Gate(replaying: saved.readings, at: moment?.minutes) { step, account in
      fingerprint(of: campaign.shown(at: step, account: account))
    }
    answers.entries = saved.entries
    log = saved.log
    for rewording in saved.rewordings { drafting.rewordings[rewording.topic] = rewording.count }
    drafting.given = saved.given
    drafting.form = saved.form
    for edit in saved.edits where answers.entries.indices.contains(edit.index) {
      drafting.edits[edit.index] = .init(
        entry: answers.entries[edit.index], text: edit.text, kept: edit.kept)
    }
    isChangedSince = saved.fingerprint != campaign.fingerprint
    stand = saved.stand
    if let index = stand.replaces, !answers.entries.indices.contains(index) { stand.replaces = nil }
    if isChangedSince { fit(to: campaign) }
    if let step = gate.step, stand.place != .gate(step) {
      let parked = stand.place.isGate ? stand.detour : stand.place
      stand = stand.place.isGate ? stand.moved(to: .gate(step)) : Stand(.gate(step))
      stand.detour = parked
    }
    if gate.consent != nil, stand.place.isGate { stand = Stand(.open) }
    if case .waiting(let step) = gate.state { ending = .waiting(step) }
  }

  /// Leaves out what the campaign no longer has, and with it the way back to what was before.
  private mutating func fit(to campaign: Campaign) {
    let known = Set(campaign.topics.map(\.id))
    log = []
    stand.replaces = nil
    answers.entries.removeAll { !known.contains($0.topic) }
    if let topic = stand.place.about, !known.contains(topic) {
      stand = stand.moved(to: .anythingElse)
    }
    if let topic = stand.detour?.about, !known.contains(topic) { stand.detour = nil }
  }
}

extension Snapshot {
  /// Whether a conversation restored from this asks what was asked when it was saved, so that a
  /// reply to that can be heard as one; a consent question must be in the same words too.
  public func isStillAsked(by conversation: Conversation, under campaign: Campaign) -> Bool {
    let place = conversation.stand.place
    return stand.place == place && !(place.isGate && fingerprint != campaign.fingerprint)
  }
}
