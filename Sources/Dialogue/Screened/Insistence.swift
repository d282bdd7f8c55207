/// What an officer says of words that were flagged: keep them.
///
/// It takes so many words. A bare yes takes the safer words and a bare no leaves them out; neither
/// insists, and nor does anything hedged.
enum Insistence: Hashable {
  /// "keep my words", and nothing else.
  case plain
  /// The same with other words around it, or with too few: "maybe keep my words", "keep".
  case hedged

  /// The insistence in a reply; `nil` when there is none.
  init?(_ reply: String) {
    let words = reply.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    let clause = words.drop(while: Self.polite.contains).reversed()
      .drop(while: Self.polite.contains).reversed().joined(separator: " ")
    if Self.clauses.contains(clause), !reply.contains("?") {
      self = .plain
    } else if ["keep", "cadw", "cadwa"].contains(words.first), words.count <= 2 {
      self = .hedged
    } else if words.count <= 8, Self.clauses.contains(where: { " \(clause) ".contains(" \($0) ") })
    {
      self = .hedged
    } else {
      return nil
    }
  }

  /// What may stand before or after, and takes nothing back.
  private static let polite: Set<String> = [
    "no", "yes", "na", "ie", "ok", "okay", "please", "thanks", "just", "i", "i'd", "want", "would",
    "like", "to",
  ]

  private static let clauses: Set<String> = Set(
    ["keep", "use", "post"].flatMap { verb in
      [
        "my words", "my own words", "my wording", "my version", "those words", "these words",
        "the words", "it as it is", "it as it was", "it as i wrote it",
        "it as i typed it", "it the way it is", "what i wrote", "what i typed", "mine",
      ].map { verb + " " + $0 }
    } + ["cadw fy ngeiriau", "cadwa fy ngeiriau", "cadw fy ngeiriau i", "cadw fel y mae"])
}
