extension PremisesReader {
  /// "Ysgol Gynradd Pen-y-garn", "Ysbyty Gwynedd", "Tafarn y Bont".
  func welsh(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard
      Self.welshKinds.contains(passage.text(place)),
      passage.follows(place + 1)
    else { return nil }
    var end = place + 1
    while end < place + 6, passage.follows(end),
      ["y", "yr", "r", "gynradd", "uwchradd", "bro", "gyfun"].contains(passage.text(end))
        || passage.isCapitalised(end) || passage.words[end].gap == .joined
    { end += 1 }
    while ["y", "yr", "r"].contains(passage.text(end - 1)) { end -= 1 }
    let last = passage.text(end - 1)
    guard end > place + 1,
      !["gynradd", "uwchradd", "gyfun", "goron", "ynadon", "sul"].contains(last),
      passage.isCapitalised(end - 1) || passage.words[end - 1].gap == .joined,
      passage.text(place) != "ward" || passage.hasCapital(place)
    else { return nil }
    return (
      place..<end,
      PremisesKind.named[passage.text(place)] ?? PremisesKind(suggestion: "a local building")
    )
  }

  /// "HMP Oakvale", "HMYOI Brinsford".
  func prison(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard Self.prisons.contains(passage.text(place)), passage.follows(place + 1),
      isName(place + 1) || !passage.classes(place + 1).contains(.ordinary)
    else { return nil }
    return (place..<place + 2, PremisesKind(suggestion: "a prison"))
  }

  private static let prisons: WordSet = ["hmp", "hmyoi", "yoi"]

  private static let welshKinds: WordSet = [
    "siop", "ysgol", "ysbyty", "capel", "eglwys", "tafarn", "carchar", "gwesty", "coleg", "llys",
    "ward",
    "cartref", "ysbytyr", "gwestyr", "nhafarn", "ngharchar", "gapel", "dafarn", "westy", "goleg",
    "garchar", "gartref",
  ]
}
