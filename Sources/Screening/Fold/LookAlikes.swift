extension PlainLetters {
  /// Letters with no name that tells, and letters of other alphabets drawn like ours.
  static func lookAlike(_ scalar: Unicode.Scalar) -> [UInt8]? {
    guard let place = strange.firstIndex(of: scalar) else { return nil }
    let plain = plain[place]
    return plain.utf8.map { $0 }
  }

  // Cyrillic and Greek first, then Latin letters that stand for two.
  private static let strange = Array(
    "абвгдеёжзийклмнопрстуфхцчшщыэюяіїєјѕћԁԛԝһАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯІЇЄЈЅӀ".unicodeScalars
      + "αβγδεζηικλμνξοπρσςτυφχωΑΒΓΔΕΖΗΙΚΛΜΝΞΟΠΡΣΤΥΦΧΩ".unicodeScalars
      + "ßæœøłđðþıŋƒɑɡɩʟʀꓐꓑꓓꓔ".unicodeScalars)

  private static let plain = pieces(
    """
    a b b g d e e zh z i i k l m h o p p c t y f x ts ch sh sh y e yu ya i i e j s h d q w h
    a b b g d e zh z i i k l m h o p p c t y f x ts ch sh sh y e yu ya i i e j s i
    a b g d e z n i k l u v x o p p s s t u f x w a b g d e z h i k l m n x o p p s t y f x o
    ss ae oe o l d d th i n f a g i l r b p d t
    """)

  private static func pieces(_ table: String) -> [Substring] {
    table.split { $0 == " " || $0 == "\n" }
  }
}
