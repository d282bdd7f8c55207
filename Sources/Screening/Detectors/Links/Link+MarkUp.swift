extension Link {
  /// The end of a tag in angle brackets.
  static func tagEnd(_ letters: [UInt8], from start: Int) -> Int? {
    let next = start + 1
    guard next < letters.count, letters[next].isLetter || "/!".utf8.contains(letters[next]) else {
      return nil
    }
    var end = next
    while end < letters.count, end - start < 200, letters[end] != UInt8(ascii: ">") { end += 1 }
    return end < letters.count && letters[end] == UInt8(ascii: ">") ? end + 1 : nil
  }

  /// Mark-up of notes and messages: stars, backticks, brackets with an address, named characters.
  static func markEnd(_ letters: [UInt8], from start: Int) -> Int? {
    let rest = letters[start...].prefix(80)
    if rest.first == UInt8(ascii: "&") {
      let name = rest.dropFirst().prefix { $0.isWordLetter || $0 == UInt8(ascii: "#") }
      let end = name.endIndex
      return name.count >= 2 && end < letters.count && letters[end] == UInt8(ascii: ";")
        ? end + 1 : nil
    }
    for mark in ["**", "__", "`", "~~", "{{"] where rest.starts(with: mark.utf8) {
      let inside = rest.dropFirst(mark.utf8.count)
      guard let first = inside.first, first.isLetter || first == UInt8(ascii: "`") else {
        return nil
      }
      guard start == 0 || !letters[start - 1].isWordLetter else { return nil }
      var end = inside.startIndex + 1
      while end + mark.utf8.count <= inside.endIndex {
        if letters[end...].prefix(mark.utf8.count).elementsEqual(
          mark == "{{" ? "}}".utf8 : mark.utf8)
        {
          return end + mark.utf8.count
        }
        end += 1
      }
      return nil
    }
    if rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < letters.count, letters[close + 1] == UInt8(ascii: "(")
    {
      return letters[close...].prefix(120).firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
    }
    return nil
  }
}
