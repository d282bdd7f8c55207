import Language

/// Adding: what comes after "add" is an activity that the campaign knows, or own words.
extension Conversation {
  /// Adds what words tell, if they are nothing but that; else the words themselves.
  mutating func add(_ words: String?, under campaign: Campaign) -> [Reply]? {
    let topic = campaign.topics.first { $0.kind == .words }
    guard let words else { return topic.map { askAnew($0.id, under: campaign) } }
    let question = Question(
      .activities, about: "shift", in: campaign.language, filled: answers.slots)
    let reading = Reading(of: words, to: question)
    if reading.tellsAll(of: words) {
      return take(Told(reading, at: .anythingElse, in: answers, under: campaign), under: campaign)
    }
    return topic.map { own(words: words, of: $0.id, under: campaign) }
  }
}

extension Reading {
  /// Whether activities were read from every word of a reply that says anything.
  fileprivate func tellsAll(of reply: String) -> Bool {
    guard !mentions.isEmpty, denied.isEmpty, move == nil else { return false }
    var rest = Array(reply.unicodeScalars)
    for part in evidence {
      for place in part.range where rest.indices.contains(place) { rest[place] = " " }
    }
    return String(String.UnicodeScalarView(rest)).lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }
      .allSatisfy { Self.joiners.contains(String($0)) }
  }

  /// The words that only join what is told.
  private static let joiners: Set<String> = [
    "a", "an", "the", "and", "then", "plus", "also", "some", "of", "on", "at", "in", "to", "with",
    "for", "today", "did", "had", "we", "i", "ac", "hefyd", "heddiw",
  ]
}
