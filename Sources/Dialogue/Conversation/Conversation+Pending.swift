import Language

/// What is to be settled before the open question can be answered.
extension Conversation {
  mutating func settle(
    _ pending: Pending, hearing line: String, _ reading: Reading, under campaign: Campaign
  ) -> [Reply] {
    let move = reading.move
    switch (pending, move) {
    case (_, .back?):
      if stand.pending.isAboutAnAnswer { return back(under: campaign) }
      stand.pending = nil
      return sameQuestion
    case (_, .stop?), (_, .forget?), (_, .help?), (_, .why?), (_, .distress?), (_, .uneasy?):
      return move.map { make($0, under: campaign) } ?? []
    case (.pause, .goOn?):
      stand.pending = nil
      return sameQuestion
    case (.pause, _): return settlePause(line, campaign.language)
    case (.flagged(let flagged), _):
      return settle(flagged, hearing: line, reading, under: campaign)
    case (.edit, nil) where isBlank(line): return sameQuestion
    case (.edit(let n), nil) where Command(line)?.isAddition != false:
      return take(text: line, forPost: n, under: campaign)
    case (.edit, _):
      stand.pending = nil
      return hearInInterview(line, reading, under: campaign)
    case (.restart, _): return settleRestart(line, campaign.language)
    case (.unlikely(let slot, let amount), _):
      return confirm(amount, for: slot, hearing: line, under: campaign)
    }
  }

  private mutating func settlePause(_ line: String, _ language: Tongue) -> [Reply] {
    if Reading(of: line, to: Question(.consent(.permission), about: "pause", in: language)).answer
      == .yes
    {
      stand.pending = nil
    }
    return sameQuestion
  }

  private mutating func settleRestart(_ line: String, _ language: Tongue) -> [Reply] {
    let reading = Reading(
      of: line, to: Question(.consent(.permission), about: "restart", in: language))
    guard reading.answer == .yes else {
      if reading.answer == .no { stand.pending = nil }
      return sameQuestion
    }
    erase()
    return [.notice(.restarted), question]
  }

  /// Hears whether an unlikely amount is right; another amount takes its place.
  private mutating func confirm(
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
      stand = stand.moved(to: slot.part == .minutes ? .minutes(slot.topic) : .count(slot.topic))
      return sameQuestion
    case .unsure, .unclear, nil: return sameQuestion
    }
  }
}
