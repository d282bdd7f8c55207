public import Gate
import Language
import Posts

extension Conversation {
  /// A conversation taken up again; `nil` when what was saved cannot have been a conversation.
  ///
  /// The consent is not in the snapshot: the gate hears its readings again, and asks for what no
  /// longer holds. What the campaign no longer has is left out. It is to be told ``Input/resume``.
  public init?(
    restoring saved: Snapshot, keeping: Keeping, under campaign: Campaign, at moment: Moment?
  ) {
    let readings = saved.readings.compactMap(GateReading.init)
    guard saved.version == Snapshot.current, readings.count == saved.readings.count,
      let stand = Stand(saved.stand), let network = Network(rawValue: saved.network)
    else { return nil }
    self.init(seed: saved.seed, keeping: keeping, network: network)
    gate = Gate(replaying: readings, at: moment?.minutes) { step, account in
      fingerprint(of: campaign.shown(at: step, account: account))
    }
    answers.entries = saved.entries.compactMap(Entry.init)
    log = saved.log.compactMap(Undo.init)
    drafting.rewordings = saved.rewordings
    drafting.given = saved.given
    drafting.form = Drafting.Form(rawValue: saved.form) ?? .singles
    for edit in saved.edits where answers.entries.indices.contains(edit.index) {
      drafting.edits[edit.index] = .init(entry: answers.entries[edit.index], text: edit.text)
    }
    isChangedSince = saved.fingerprint != campaign.fingerprint
    self.stand = stand
    if isChangedSince { fit(to: campaign) }
    if let step = gate.step {
      if stand.place != .gate(step) {
        self.stand = stand.place.isGate ? stand.moved(to: .gate(step)) : Stand(.gate(step))
        self.stand.detour = stand.place.isGate ? stand.detour : stand.place
      }
    }
    if gate.consent != nil, stand.place.isGate { self.stand = Stand(.open) }
    if case .waiting(let step) = gate.state { ending = .waiting(step) }
  }

  /// Leaves out what the campaign no longer has, and with it the way back to what was before.
  private mutating func fit(to campaign: Campaign) {
    let known = Set(campaign.topics.map(\.id))
    log = []
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
    return stand.place == place.id && !(place.isGate && fingerprint != campaign.fingerprint)
  }
}

extension GateReading {
  fileprivate init?(_ saved: Snapshot.Reading) {
    guard let step = Step(rawValue: saved.step) else { return nil }
    let heard: Heard
    switch saved.heard {
    case "yes": heard = .yes
    case "no": heard = .no
    case "unsure": heard = .unsure
    case "unclear": heard = .unclear
    case let name:
      guard let account = Account(rawValue: name) else { return nil }
      heard = .account(account)
    }
    self.init(step, heard, minute: saved.minute, terms: saved.terms)
  }
}

extension Stand {
  fileprivate init?(_ saved: Snapshot.Stand) {
    guard let place = Place(id: saved.place) else { return nil }
    self.init(place)
    attempt = min(3, max(0, saved.attempt))
    pending = saved.doubt.flatMap { doubt in
      Amount(doubt.amount).map { .unlikely(Slot(written: doubt.slot), $0) }
    }
    pending = pending ?? saved.waitsFor.flatMap(Pending.init(named:))
    asksInTurn = saved.asksInTurn
    detour = saved.detour.flatMap(Place.init)
    lastSlot = saved.lastSlot.map(Slot.init)
  }
}

extension Entry {
  fileprivate init?(_ saved: Snapshot.Entry) {
    guard let happened = Happened(rawValue: saved.happened) else { return nil }
    self.init(saved.topic, happened)
    count = saved.count.flatMap(Amount.init)
    minutes = saved.minutes.flatMap(Amount.init)
    asked = saved.asked
    amountLeftOut = saved.amountLeftOut
    withPrisoner = saved.withPrisoner
    words = saved.words
  }
}

extension Undo {
  fileprivate init?(_ saved: Snapshot.Step) {
    guard let stand = Stand(saved.stand) else { return nil }
    self.stand = stand
    count = saved.count
    given = saved.given
    changed = saved.changed.compactMap { change in
      Entry(change.entry).map { Changed(index: change.index, entry: $0) }
    }
  }
}

extension Amount {
  fileprivate init?(_ saved: Snapshot.Amount) {
    guard saved.low >= 0, saved.low <= saved.high else { return nil }
    self.init(
      low: saved.low, high: saved.high, approximate: saved.approximate,
      bound: saved.bound.flatMap(Bound.init))
  }
}
