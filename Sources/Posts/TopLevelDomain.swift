/// The last part of a domain name, as the registries have it.
enum TopLevelDomain {
  /// Where the top-level domain that starts at an offset ends; `nil` when none starts there.
  ///
  /// The longest wins. It must not run on into letters, as `com` does in `comfort`.
  static func end(in text: ArraySlice<Unicode.Scalar>, from start: Int) -> Int? {
    guard start < text.endIndex else { return nil }
    if let end = encodedEnd(in: text, from: start) { return end }
    let longest = min(text.endIndex, start + longestName)
    for end in stride(from: longest, to: start, by: -1)
    where end == text.endIndex || text[end].mayFollowDomain {
      if names.contains(lowercased(text[start..<end])) { return end }
    }
    return nil
  }

  private static let names = Set(table.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) })
  private static let longestName = 18

  /// The end of a domain that is written in Punycode, listed or not.
  private static func encodedEnd(in text: ArraySlice<Unicode.Scalar>, from start: Int) -> Int? {
    let prefix = "xn--".unicodeScalars
    guard text.count - (start - text.startIndex) > prefix.count,
      lowercased(text[start..<(start + 4)]) == "xn--"
    else { return nil }
    let end =
      text[(start + 4)...].firstIndex { $0 != "-" && !$0.isASCIILetter && !$0.isASCIIDigit }
      ?? text.endIndex
    return end > start + 4 ? end : nil
  }

  private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
  }
}
