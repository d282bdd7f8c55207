extension String {
  /// The text in pieces of no more than so many bytes: cut between lines and sentences, else between
  /// words, and inside a word only where one alone is too long.
  func sentences(within maxBytes: Int) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while rest.utf8.count > maxBytes {
      let cut = rest.cut(within: maxBytes)
      pieces.append(rest[..<cut].trimmed)
      rest = rest[cut...].drop(while: \.isWhitespace)
    }
    let last = rest.trimmed
    return (pieces + [last]).filter { !$0.isEmpty }
  }
}

extension Substring {
  /// Where to cut so that what comes before fits.
  fileprivate func cut(within maxBytes: Int) -> Index {
    var sentence: Index?
    var word: Index?
    var end = startIndex
    var previous: Character = " "
    for index in indices {
      let character = self[index]
      if character.isWhitespace {
        word = index
        if character.isNewline || ".?!:;".contains(previous) { sentence = index }
      }
      guard utf8.distance(from: startIndex, to: self.index(after: index)) <= maxBytes else { break }
      end = self.index(after: index)
      previous = character
    }
    // One character that alone is too long still has to go somewhere.
    return sentence ?? word.flatMap { $0 > startIndex ? $0 : nil }
      ?? (end > startIndex ? end : index(after: startIndex))
  }

  fileprivate var trimmed: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
