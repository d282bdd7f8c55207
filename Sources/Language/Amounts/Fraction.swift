/// A number that need not be whole: "2.5", "three quarters".
struct Fraction: Hashable, Sendable {
  var over: Int
  var under: Int

  init(_ over: Int, _ under: Int = 1) {
    self.over = over
    self.under = under
  }

  /// The number itself where it is whole.
  var whole: Int? { over % under == 0 ? over / under : nil }

  /// So many times the number, rounded to a whole.
  func times(_ factor: Int) -> Int { (over * factor * 2 + under) / (under * 2) }

  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.over * b.under + b.over * a.under, a.under * b.under)
  }

  static func < (a: Fraction, b: Fraction) -> Bool { a.over * b.under < b.over * a.under }
}
