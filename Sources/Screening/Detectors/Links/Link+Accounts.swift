extension Link {
  /// The end of an account name.
  static func handleEnd(_ letters: [UInt8], from start: Int) -> Int? {
    var end = start + 1
    while end < letters.count, letters[end].isWordLetter || letters[end] == UInt8(ascii: "_") {
      end += 1
    }
    return end > start + 2 && letters[start + 1...end - 1].contains(where: \.isLetter)
      && !isTime(letters[start + 1..<end])
      ? end : nil
  }

  /// "@4am" and "@2" are hours, not accounts.
  private static func isTime(_ name: ArraySlice<UInt8>) -> Bool {
    name.first?.isDigit ?? true
      && ["am", "pm", "h", "hrs", "ish", ""].contains(
        WordText(name.drop { $0.isDigit }))
  }
}
