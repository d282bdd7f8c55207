extension String {
  /// The text broken between words, for a terminal of so many columns; words that are longer than
  /// that, and links, are left whole.
  package func wrapped(to columns: Int) -> [String] {
    guard columns > 0, count > columns else { return [self] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [line]
  }
}
