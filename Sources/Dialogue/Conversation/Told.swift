import Language

/// What one reply tells, set against what is known: the entries to record and what to say of them.
struct Told {
  /// The entries as they are to be recorded.
  var entries: [Entry] = []
  /// The topics to read back.
  var noted: [String] = []
  /// What to say besides.
  var notices: [Reply] = []
  /// Amounts to be settled before they are recorded.
  var doubts: [Doubt] = []
  /// The answer given last.
  var lastSlot: Slot?
  /// Whether the open question was not answered.
  var leavesOpen = false

  /// An amount that is not simply taken.
  struct Doubt {
    var slot: Slot
    var amount: Amount
    var judgement: Judgement
  }

  init() {}

  /// What a reading of a reply at a place tells.
  init(_ reading: Reading, at place: Place, in answers: Answers, under campaign: Campaign) {
    answer(reading, at: place, in: answers, under: campaign)
    leavesOpen = entries.isEmpty && place.about != nil
    for mention in reading.mentions { volunteer(mention, in: answers, under: campaign) }
    deny(reading.denied, in: answers, under: campaign)
  }

  /// Whether the reply told anything at all.
  var hasAnything: Bool { !entries.isEmpty || !notices.isEmpty }

  /// Reads the answer to the open question.
  private mutating func answer(
    _ reading: Reading, at place: Place, in answers: Answers, under campaign: Campaign
  ) {
    guard let id = place.about, let topic = campaign.topic(id) else { return }
    var entry = answers[id] ?? Entry(id)
    let amounts: [(Slot.Part, Reading.Quantity?)] = [
      (.count, reading.count), (.minutes, reading.minutes),
    ]
    let known = amounts.compactMap { part, quantity -> (Slot.Part, Amount)? in
      if case .known(let amount)? = quantity { (part, amount) } else { nil }
    }
    if known.contains(where: { $0.1.high == 0 }) || known.isEmpty && reading.answer == .no {
      if answers[id]?.happened == .yes { notices.append(.notice(.struck([entry]))) }
      entry = Entry(id, .no)
    } else if !known.isEmpty || reading.answer == .yes, topic.kind != .words {
      entry.happened = .yes
    } else {
      return
    }
    if case .topic = place { entry.asked = true }
    if entry.happened == .yes {
      for (part, amount) in known { set(amount, part, of: &entry, topic) }
      if !known.isEmpty { noted.append(id) }
    }
    lastSlot = lastSlot ?? Slot(id, .any)
    entries.append(entry)
  }

  private mutating func volunteer(
    _ mention: Reading.Mention, in answers: Answers, under campaign: Campaign
  ) {
    let id = mention.activity.rawValue
    guard let topic = campaign.topic(id) else {
      notices.append(.notice(.notAskedHere([id])))
      return
    }
    guard topic.declined == nil else {
      notices.append(.notice(.declined(id)))
      return
    }
    var entry = entries.first { $0.topic == id } ?? answers[id] ?? Entry(id)
    entries.removeAll { $0.topic == id }
    entry.happened = .yes
    entry.withPrisoner = entry.withPrisoner || mention.withPrisoner
    lastSlot = Slot(id, .any)
    if let count = mention.count { set(count, .count, of: &entry, topic) }
    if let minutes = mention.minutes { set(minutes, .minutes, of: &entry, topic) }
    entries.append(entry)
    noted.append(id)
  }

  private mutating func deny(
    _ activities: [Activity], in answers: Answers, under campaign: Campaign
  ) {
    for id in activities.map(\.rawValue) where campaign.topic(id)?.declined == nil {
      guard campaign.topic(id) != nil, !entries.contains(where: { $0.topic == id }) else {
        continue
      }
      guard var entry = answers[id], entry.happened == .yes else {
        entries.append(Entry(id, .no))
        continue
      }
      notices.append(.notice(.struck([entry])))
      entry.happened = .removed
      entries.append(entry)
    }
  }

  /// Sets an amount that can be right and is likely; keeps another one to be settled.
  private mutating func set(
    _ amount: Amount, _ part: Slot.Part, of entry: inout Entry, _ topic: Topic
  ) {
    let slot = Slot(topic.id, part)
    switch topic.judgement(of: amount, part) {
    case .likely: entry.set(amount, part)
    case let doubtful: doubts.append(Doubt(slot: slot, amount: amount, judgement: doubtful))
    }
    lastSlot = slot
  }
}

extension Entry {
  /// Sets how many or how long.
  mutating func set(_ amount: Amount, _ part: Slot.Part?) {
    happened = .yes
    switch part {
    case .count: count = amount
    case .minutes: minutes = amount
    case .any, nil: break
    }
  }
}
