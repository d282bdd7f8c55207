import Language
import Screening

/// Flagged words: what is said of them, and what the officer makes of it.
extension Conversation {
  /// Says what was found in some words, and offers what can be done about it.
  mutating func flag(
    _ words: String, for post: Int?, _ findings: [Finding], under campaign: Campaign
  ) -> [Reply] {
    let instead = campaign.saferText(for: words, findings)
    let blocks = findings.contains { $0.severity == .block }
    let flagged = findings.oncePerWords.map {
      Reply.Withheld(
        words: words.scalars(in: $0.range), finding: $0,
        advice: instead == nil ? campaign.advice(on: $0) : nil)
    }
    stand.pending = .flagged(
      Flagged(post: post, instead: instead, typed: blocks ? nil : words))
    return [.withheld(flagged), post == nil ? reprompt(.withheld) : question]
  }

  /// Hears what the officer makes of flagged words.
  mutating func settle(
    _ flagged: Flagged, hearing line: String, _ reading: Reading, under campaign: Campaign
  ) -> [Reply] {
    switch Insistence(line) {
    case .plain?:
      guard let typed = flagged.typed else { return [.notice(.cannotKeep)] + sameQuestion }
      return use(typed, for: flagged, insisting: true, under: campaign)
    case .hedged?: return sameQuestion
    case nil: if isBlank(line) { return sameQuestion }
    }
    switch reading.move {
    case .skip?: return leaveOut(flagged, under: campaign)
    case .again?, .goOn?: return sameQuestion
    case .review?, .status?, .preview?:
      return reading.move.map { make($0, under: campaign) } ?? []
    case _?:
      stand.pending = nil
      return hearInInterview(line, reading, under: campaign)
    case nil: break
    }
    switch shortAnswer(line, in: campaign.language) {
    case .yes?:
      guard let instead = flagged.instead else { return sameQuestion }
      return use(instead, for: flagged, insisting: false, under: campaign)
    case .no?: return leaveOut(flagged, under: campaign)
    case .unsure?: return sameQuestion
    case .unclear?, nil: break
    }
    // Other words, then.
    stand.pending = nil
    guard let post = flagged.post else {
      return hearInInterview(line, reading, under: campaign)
    }
    return settle(.edit(post), hearing: line, reading, under: campaign)
  }

  private mutating func use(
    _ words: String, for flagged: Flagged, insisting: Bool, under campaign: Campaign
  ) -> [Reply] {
    stand.pending = nil
    if let post = flagged.post {
      return take(text: words, forPost: post, insisting: insisting, under: campaign)
    }
    guard let topic = stand.place.about else { return sameQuestion }
    return own(words: words, of: topic, insisting: insisting, under: campaign)
  }

  private mutating func leaveOut(_ flagged: Flagged, under campaign: Campaign) -> [Reply] {
    stand.pending = nil
    return flagged.post == nil ? make(.skip, under: campaign) : sameQuestion
  }

  /// A yes or a no of a few words; `nil` for a sentence.
  private func shortAnswer(_ line: String, in language: Tongue) -> Reading.Answer? {
    guard line.split(separator: " ").count <= 4 else { return nil }
    let question = Question(.consent(.permission), about: "flagged", in: language)
    return Reading(of: line, to: question).answer
  }
}

extension [Finding] {
  /// One finding for the same words, a firm one before another.
  fileprivate var oncePerWords: [Finding] {
    enumerated().filter { index, finding in
      let same = enumerated().filter { $0.element.range == finding.range }
      let firm = same.first { $0.element.severity == .block } ?? same.first
      return firm?.offset == index
    }
    .map(\.element)
  }

  /// What is kept of the words when the officer insists; `nil` when they may not be.
  func kept(in text: String, insisting: Bool) -> [Kept]? {
    let kept = compactMap { Kept($0, in: text) }
    return isEmpty || insisting && kept.count == count ? kept : nil
  }
}
