extension [String] {
  /// The words as a sentence lists them: "a, b or c".
  ///
  /// Of more than twelve the first few stand for all.
  var listed: String {
    guard count <= 12 else { return prefix(6).joined(separator: ", ") + " and so on" }
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }

  /// The word nearest to a misspelt one, if any is within two letters of it.
  func nearest(to word: String) -> String? {
    map { (word: $0, distance: $0.distance(to: word)) }
      .min { $0.distance < $1.distance }
      .flatMap { $0.distance <= 2 && $0.distance < word.count ? $0.word : nil }
  }
}

extension String {
  /// How many letters have to be put in, left out or changed to get another word (Levenshtein).
  func distance(to other: String) -> Int {
    let there = Array(other.utf8)
    var row = Array(0...there.count)
    for (i, a) in utf8.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in there.enumerated() {
        let above = row[j + 1]
        row[j + 1] = Swift.min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = above
      }
    }
    return row[there.count]
  }
}
