extension Detector {
  /// Officers and staff by rank and name, by number or by call sign.
  static let officers = Detector { passage in
    var findings: [Finding] = []
    for place in passage.words.indices {
      guard let words = Officer.words(in: passage, at: place) else { continue }
      let hasNumber = words.contains { passage.words[$0].hasDigit }
      // A saying may hold the rank: "my sergeant".
      let named = words.count > 1 ? words.dropFirst() : words
      guard hasNumber || !named.contains(where: { passage.isSaying[$0] }) else { continue }
      findings.append(
        Finding(
          passage.range(words), .officerIdentity, .block,
          reason: hasNumber
            ? "This number identifies an officer." : "This names an officer or a member of staff.",
          suggestion: "a colleague"))
    }
    return findings
  }
}

/// Reads who in the police is told of.
enum Officer {
  static func words(in passage: Passage, at place: Int) -> Range<Int>? {
    ranked(passage, place) ?? numberedName(passage, place) ?? numbered(passage, place) ?? callSign(
      passage, place)
      ?? colleague(passage, place) ?? teamMate(passage, place)
  }
}
