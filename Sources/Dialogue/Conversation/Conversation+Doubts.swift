import Language

/// Amounts that are not simply taken: unlikely, ambiguous or impossible ones.
extension Conversation {
  /// Asks about an amount: whether it is right, or for another.
  mutating func settle(_ doubt: Told.Doubt) -> [Reply] {
    switch doubt.judgement {
    case .likely: return sameQuestion
    case .unlikely:
      stand.pending = .unlikely(doubt.slot, doubt.amount)
      return [.reprompt(asked, attempt: 1, .unlikely)]
    case .ambiguous:
      if stand.place.about != doubt.slot.topic { goAsk(doubt.slot) }
      return [
        .notice(.didYouMean(doubt.amount, doubt.slot.part ?? .count)), reprompt(.ambiguous),
      ]
    case .impossible:
      if stand.place.about != doubt.slot.topic { goAsk(doubt.slot) }
      return [reprompt(.impossible)]
    }
  }

  /// Goes to the question how many or how long.
  mutating func goAsk(_ slot: Slot) {
    let from = stand.place
    stand = stand.moved(to: slot.part == .minutes ? .minutes(slot.topic) : .count(slot.topic))
    if from == .review || from == .posts { stand.detour = from }
  }

  /// Hears whether an unlikely amount is right; another amount takes its place.
  mutating func confirm(
    _ amount: Amount, for slot: Slot, hearing line: String, under campaign: Campaign
  ) -> [Reply] {
    let kind: Question.Kind = slot.part == .minutes ? .duration(bare: .hours) : .count
    let said = Reading(of: line, to: Question(.yesNo, about: slot.topic, in: campaign.language))
    let other = Reading(of: line, to: Question(kind, about: slot.topic, in: campaign.language))
    if case .known(let instead)? = slot.part == .minutes ? other.minutes : other.count,
      instead != amount, instead.high > 0
    {
      stand.pending = nil
      return record(instead, in: slot, under: campaign)
    }
    switch said.answer {
    case .yes:
      stand.pending = nil
      var entry = answers[slot.topic] ?? Entry(slot.topic)
      entry.set(amount, slot.part)
      return note([entry], under: campaign)
    case .no:
      stand.pending = nil
      goAsk(slot)
      return sameQuestion
    case .unsure, .unclear, nil: return sameQuestion
    }
  }
}
