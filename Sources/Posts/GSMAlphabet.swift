/// The characters of a plain text message, each in one or two septets of seven bits.
enum GSMAlphabet {
  /// How many septets a character takes; `nil` when the alphabet has no such character.
  static func septets(of scalar: Unicode.Scalar) -> Int? {
    if oneSeptet.contains(scalar) { return 1 }
    return twoSeptets.contains(scalar) ? 2 : nil
  }

  private static let oneSeptet = Set(basic.unicodeScalars)
  private static let twoSeptets = Set(extended.unicodeScalars)
}
