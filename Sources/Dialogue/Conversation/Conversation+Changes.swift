import Gate
import Language

/// Changes: an earlier answer asked again, corrected or taken out.
extension Conversation {
  /// Applies a change that the officer put into words, and notes what else the reply tells.
  mutating func apply(
    _ change: Reading.Change, and reading: Reading, under campaign: Campaign
  ) -> [Reply] {
    if let step = Step(slot: change.slot) { return reopenGate(at: step, under: campaign) }
    let id = change.slot.topic
    guard let topic = campaign.topic(id), topic.declined == nil else {
      return [.notice(.notAskedHere([id]))] + sameQuestion
    }
    let extras = Told(reading.withoutAnswer, at: .anythingElse, in: answers, under: campaign)
    for entry in extras.entries where entry.topic != id { answers.record(entry) }
    switch change.value {
    case nil, .choice?: return askAnew(id, under: campaign)
    case .no?: return strike(id, under: campaign)
    case .yes?:
      var entry = answers[id] ?? Entry(id)
      entry.happened = .yes
      return renew([entry], under: campaign)
    case .amount(let amount)?: return record(amount, in: change.slot, under: campaign)
    }
  }

  /// Records an amount in a slot, if it can be right; asks about an unlikely one first.
  mutating func record(_ amount: Amount, in slot: Slot, under campaign: Campaign) -> [Reply] {
    guard let topic = campaign.topic(slot.topic), let part = slot.part else { return sameQuestion }
    if amount.high == 0 { return strike(topic.id, under: campaign) }
    var entry = answers[topic.id] ?? Entry(topic.id)
    switch topic.judgement(of: amount, part) {
    case .likely:
      entry.set(amount, part)
      stand.lastSlot = slot
      return renew([entry], under: campaign)
    case let doubtful:
      return settle(Told.Doubt(slot: slot, amount: amount, judgement: doubtful))
    }
  }

  /// Asks a topic's question anew, and comes back afterwards.
  mutating func askAnew(_ id: String, under campaign: Campaign) -> [Reply] {
    let from = stand.detour ?? (stand.place == .open ? .anythingElse : stand.place)
    stand = stand.moved(to: .topic(id))
    stand.detour = from.about == id ? nil : from
    return [question]
  }

  /// Takes out an answer.
  mutating func strike(_ id: String, under campaign: Campaign) -> [Reply] {
    guard var entry = answers[id], entry.happened == .yes else {
      return [.notice(.nothingNoted)] + sameQuestion
    }
    let struck = Reply.notice(.struck([entry]))
    entry.happened = .removed
    return [struck] + renew([entry], reading: false, under: campaign)
  }

  /// Records changed entries and comes back to where the officer was, with what changed.
  private mutating func renew(
    _ entries: [Entry], reading: Bool = true, under campaign: Campaign
  ) -> [Reply] {
    for entry in entries { answers.replace(entry) }
    let noted = entries.filter { $0.happened == .yes }
    let read: [Reply] = reading && !noted.isEmpty ? [.noted(noted)] : []
    if let id = stand.place.about, entries.contains(where: { $0.topic == id }) {
      return read + goOn(under: campaign)
    }
    return read + stay(under: campaign)
  }

  /// Stays where the officer is, unless what changed lacks something or has answered the question;
  /// shows the review or the posts again as far as they have changed.
  mutating func stay(under campaign: Campaign) -> [Reply] {
    switch stand.place {
    case .open where answers.told.isEmpty: sameQuestion
    case .open, .anythingElse, .review, .posts: goOn(under: campaign)
    case .gate, .topic, .count, .minutes: sameQuestion
    }
  }
}

extension Answers {
  /// Puts an entry in the place of the topic's last one.
  mutating func replace(_ entry: Entry) {
    guard let index = entries.lastIndex(where: { $0.topic == entry.topic }) else {
      entries.append(entry)
      return
    }
    entries[index] = entry
  }
}

extension Reading {
  /// What the reply tells besides its change.
  fileprivate var withoutAnswer: Reading {
    var rest = self
    rest.answer = nil
    rest.count = nil
    rest.minutes = nil
    rest.change = nil
    rest.move = nil
    return rest
  }
}

extension Step {
  /// The consent step that a slot belongs to.
  init?(slot: Slot) {
    switch slot.topic {
    case "account": self = .account
    case "local_policy", "policy": self = .policy
    case "finished_shift": self = .finishedShift
    case "take_part": self = .takePart
    case "comfortable": self = .comfortable
    case _: return nil
    }
  }
}
