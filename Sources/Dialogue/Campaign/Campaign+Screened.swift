import Language
import Screening

/// The words of what the screen has found.
extension Campaign {
  /// Words left out or asked about, why, and what to say instead.
  func words(for withheld: Reply.Withheld) -> String {
    let found = withheld.finding
    let said = phrase(
      found.severity == .block ? .withheld : .doubtful, ("words", "\"\(withheld.words)\""),
      ("reason", reason(of: found)))
    return withheld.advice.map { said + " " + phrase(.advised, ("suggestion", $0)) } ?? said
  }

  /// Safer words to take or leave, and what else can be said.
  func words(for flagged: Flagged) -> [String] {
    let canBeKept = flagged.typed != nil
    guard let instead = flagged.instead else {
      return [phrase(canBeKept ? .keepAsk : .withheldAgain)]
    }
    return [
      phrase(.reworded, ("text", instead)), phrase(canBeKept ? .rewordedOrKept : .rewordedAsk),
    ]
  }

  /// Why words must not be published.
  func reason(of finding: Finding) -> String {
    cautions[finding.category]?.reason ?? finding.reason
  }

  /// What to say in place of flagged words; `nil` where they can only be left out.
  func advice(on finding: Finding) -> String? {
    cautions[finding.category].map(\.instead) ?? finding.suggestion
  }

  /// A text in safer words; `nil` where none can be made of it that passes the screen.
  func saferText(for text: String, _ findings: [Finding]) -> String? {
    // English words would stand out in a Welsh sentence.
    guard language == .welsh || !text.isWelsh else { return nil }
    let safer = SaferText(text, after: findings.map { ($0.range, saferWords(for: $0)) })
    // One word that is left of a sentence says too little.
    guard let words = safer?.text, words.contains(" "), screen.findings(in: words).isEmpty else {
      return nil
    }
    return words
  }

  private func saferWords(for finding: Finding) -> SaferWords? {
    guard let caution = cautions[finding.category] else {
      return SaferWords(finding.suggestion, instead: finding.category)
    }
    return caution.instead.map(SaferWords.name) ?? .nothing
  }
}

extension String {
  /// Whether it has a word that only Welsh has.
  fileprivate var isWelsh: Bool {
    split { !$0.isLetter }.contains { Self.welshWords.contains($0.lowercased()) }
  }

  private static let welshWords: Set<String> = [
    "ac", "ar", "gan", "ger", "gyda", "mewn", "oed", "oedd", "roedd", "wedi", "yn", "yr",
  ]
}
