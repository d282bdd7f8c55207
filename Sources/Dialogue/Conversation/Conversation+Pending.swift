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
}
