import Language
import Screening

/// The interview: what a reply tells, and what is asked next.
extension Conversation {
  mutating func hearInInterview(
    _ line: String, _ reading: Reading, under campaign: Campaign
  ) -> [Reply] {
    if let command = Command(line), let replies = carry(out: command, under: campaign) {
      return replies
    }
    if let change = reading.change {
      return apply(change, and: reading, under: campaign)
    }
    if let move = reading.move { return make(move, under: campaign) }
    if isBlank(line) {
      return stand.place == .open || stand.place == .anythingElse
        ? make(.askMe, under: campaign) : [reprompt(.unrecognised)]
    }
    if let id = stand.place.about, campaign.topic(id)?.kind == .words {
      switch plainAnswer(reading, line) {
      case .no: return make(.skip, under: campaign)
      case .yes: return [reprompt(.unrecognised)]
      case .unsure: return [reprompt(.unsure)]
      case .unclear, nil: return own(words: line, of: id, under: campaign)
      }
    }
    return tell(reading, from: line, under: campaign)
  }

  /// Notes what a reading tells, asked for or volunteered; asks again when it tells nothing.
  private mutating func tell(
    _ reading: Reading, from line: String, under campaign: Campaign
  ) -> [Reply] {
    let told = Told(reading, at: stand.place, in: answers, under: campaign)
    guard told.hasAnything else {
      if reading.answer == .no, let (slot, amount) = correction(in: line, under: campaign) {
        return record(amount, in: slot, under: campaign)
      }
      switch (stand.place, reading.answer) {
      case (.open, .no): return noteQuiet(under: campaign)
      case (.anythingElse, .no), (.posts, .no): return make(.done, under: campaign)
      case _ where isDoubt(line, under: campaign): return [reprompt(.unsure)]
      case _: return [reprompt(.unrecognised)]
      }
    }
    return take(told, under: campaign)
  }

  /// The amount that a reply puts in the place of the one noted last: "it wasn't 2, it was 4".
  private func correction(in line: String, under campaign: Campaign) -> (Slot, Amount)? {
    guard stand.place.about == nil, let slot = stand.lastSlot, let part = slot.part else {
      return nil
    }
    let kind: Question.Kind = part == .minutes ? .duration(bare: .hours) : .count
    let reading = Reading(
      of: line, to: Question(kind, about: slot.topic, in: campaign.language))
    guard case .known(let amount)? = part == .minutes ? reading.minutes : reading.count,
      part != .any, amount.high > 0
    else { return nil }
    return (slot, amount)
  }

  /// Whether a reply to a topic's question says that the officer does not know.
  private func isDoubt(_ line: String, under campaign: Campaign) -> Bool {
    guard let id = stand.place.about else { return false }
    let question = Question(.yesNo, about: id, in: campaign.language)
    return Reading(of: line, to: question).answer == .unsure
  }

  /// Takes in what was told, and goes on or asks about what is unlikely.
  mutating func take(_ told: Told, under campaign: Campaign) -> [Reply] {
    let doubt = told.doubts.first
    if let doubt, doubt.judgement != .unlikely, doubt.slot.topic == stand.place.about {
      return settle(doubt)
    }
    for entry in told.entries { answers.record(entry) }
    if told.entries.contains(where: { $0.happened == .yes }) { answers.dropQuiet() }
    stand.lastSlot = told.lastSlot ?? stand.lastSlot
    let noted = told.entries.filter { entry in
      told.noted.contains(entry.topic) && !told.doubts.contains { $0.slot.topic == entry.topic }
    }
    let replies = (noted.isEmpty ? [] : [.noted(noted)]) + told.notices
    if let doubt { return replies + settle(doubt) }
    // What was only volunteered leaves the question open.
    if told.leavesOpen { return replies + [question] }
    return replies + goOn(under: campaign)
  }

  /// Notes entries as they are and goes on.
  mutating func note(_ entries: [Entry], under campaign: Campaign) -> [Reply] {
    var told = Told()
    told.entries = entries
    told.noted = entries.map(\.topic)
    return take(told, under: campaign)
  }

  private mutating func noteQuiet(under campaign: Campaign) -> [Reply] {
    guard campaign.topic(Topic.quiet) != nil else { return make(.done, under: campaign) }
    return note([Entry(Topic.quiet)], under: campaign)
  }

  /// Notes the officer's own words, if they may be published and there is room for them.
  mutating func own(
    words: String, of topic: String, insisting: Bool = false, under campaign: Campaign
  ) -> [Reply] {
    guard answers.hasRoom(forWordsOf: topic) else { return [.notice(.enoughWords)] + sameQuestion }
    let findings = campaign.screen.findings(in: words)
    guard let kept = findings.kept(in: words, insisting: insisting) else {
      // What is typed next is heard as other words, not as an answer to the question left behind.
      if stand.place != .topic(topic) { _ = askAnew(topic, under: campaign) }
      return flag(words, for: nil, findings, under: campaign)
    }
    var entry = Entry(topic)
    entry.words = words
    entry.kept = kept
    if let index = stand.replaces { answers.entries[index].happened = .removed }
    return note([entry], under: campaign)
  }

  /// Notes a quiet shift on the officer's word.
  mutating func saidQuiet(under campaign: Campaign) -> [Reply] {
    if answers[Topic.quiet]?.happened == .yes { return sameQuestion }
    return answers.told.isEmpty ? noteQuiet(under: campaign) : [reprompt(.unrecognised)]
  }

  /// The answer of a reply that is a word or two; `nil` for a sentence.
  private func plainAnswer(_ reading: Reading, _ line: String) -> Reading.Answer? {
    line.split(separator: " ").count <= 2 ? reading.answer : nil
  }

  func isBlank(_ line: String) -> Bool { line.utf8.allSatisfy { $0 == 0x20 } }
}

extension Answers {
  /// A quiet shift is one on which nothing else was told.
  fileprivate mutating func dropQuiet() {
    guard told.count > 1, let index = entries.firstIndex(where: { $0.topic == Topic.quiet }) else {
      return
    }
    entries[index].happened = .removed
  }
}

extension Topic {
  /// The id of the topic that stands for a shift on which nothing happened.
  public static let quiet = "quiet_shift"
}
