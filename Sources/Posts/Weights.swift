/// What one code point counts for on X, then and now.
struct Weights: Hashable, Sendable {
  /// Today's rule.
  static let x = Weights()

  /// The weight of one code point.
  func weight(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: 2
    }
  }
}
