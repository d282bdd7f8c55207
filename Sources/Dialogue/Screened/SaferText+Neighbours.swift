/// What stands around a place in the text.
extension SaferText {
  /// The clause that words stand in, without its stop and without hashtags after it.
  func clauseRange(around range: Range<Int>) -> Range<Int> {
    let isEnd = { (index: Int) in
      (Self.stops.contains(scalars[index]) || ",;:".unicodeScalars.contains(scalars[index]))
        && (index + 1 == scalars.count || scalars[index + 1] == " ")
    }
    let stop = scalars.indices.prefix(range.lowerBound).last(where: isEnd)
    var start = stop.map { $0 + 1 } ?? 0
    while start < range.lowerBound, scalars[start] == " " { start += 1 }
    var end = scalars.indices.dropFirst(range.upperBound).first(where: isEnd) ?? scalars.count
    if let tag = scalars.indices.dropFirst(range.upperBound).first(where: {
      scalars[$0] == "#" && scalars[$0 - 1] == " "
    }) {
      end = min(end, tag - 1)
    }
    return start..<end
  }

  /// The word right before a place, in small letters.
  func word(before place: Int) -> (start: Int, text: String)? {
    var end = place
    while end > 0, scalars[end - 1] == " " { end -= 1 }
    var start = end
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    guard start < end, end < place else { return nil }
    return (start, String(String.UnicodeScalarView(scalars[start..<end])).lowercased())
  }

  /// The word right after a place, in small letters.
  func word(after place: Int) -> (end: Int, text: String)? {
    var start = place
    while start < scalars.count, scalars[start] == " " { start += 1 }
    var end = start
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    guard start > place, start < end else { return nil }
    return (end, String(String.UnicodeScalarView(scalars[start..<end])).lowercased())
  }

  /// What ends a sentence.
  static let stops: Set<Unicode.Scalar> = [".", "!", "?"]
}

extension String {
  /// The text with a capital if what it stands for had one.
  func cased(like scalar: Unicode.Scalar) -> String {
    scalar.properties.isUppercase ? capitalised : self
  }
}
