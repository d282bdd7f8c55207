/// The letters of a word, packed so that telling two words apart takes one comparison.
///
/// It holds 23 letters; a longer word is read by its first 23, and no list has one so long.
struct WordText: Hashable, Comparable, Sendable {
  /// Letters 1 to 8, the first one highest, so that numbers sort as words do.
  private(set) var head: UInt64 = 0
  /// Letters 9 to 16.
  private(set) var middle: UInt64 = 0
  /// Letters 17 to 23, then how many there are.
  private var tail: UInt64 = 0

  /// The most letters it holds.
  static let limit = 23

  /// No letters.
  init() {}

  /// A row of folded letters.
  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { append(letter) }
  }

  /// A stretch of folded letters.
  init(_ letters: Span<UInt8>) {
    let count = Swift.min(letters.count, Self.limit)
    for place in 0..<Swift.min(count, 8) {
      head |= UInt64(letters[place]) << UInt64(56 - 8 * place)
    }
    if count > 8 {
      for place in 8..<Swift.min(count, 16) {
        middle |= UInt64(letters[place]) << UInt64(120 - 8 * place)
      }
    }
    if count > 16 {
      for place in 16..<count { tail |= UInt64(letters[place]) << UInt64(184 - 8 * place) }
    }
    tail |= UInt64(truncatingIfNeeded: count)
  }

  /// So many letters from a place in memory, read eight at a time.
  init(_ start: UnsafePointer<UInt8>, count: Int) {
    let count = Swift.min(count, Self.limit)
    let letters = UnsafeRawBufferPointer(start: start, count: count)
    head = Self.packed(letters, from: 0)
    if count > 8 { middle = Self.packed(letters, from: 8) }
    if count > 16 { tail = Self.packed(letters, from: 16) }
    tail |= UInt64(truncatingIfNeeded: count)
  }

  /// Up to eight letters, the first one highest, without a look past the last.
  private static func packed(_ letters: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    let count = Swift.min(letters.count - start, 8)
    func highest(_ place: Int) -> UInt64 {
      UInt64(letters[start + place]) << UInt64(56 - 8 * place)
    }
    func four(_ place: Int) -> UInt64 {
      let four = letters.loadUnaligned(fromByteOffset: start + place, as: UInt32.self)
      return UInt64(UInt32(bigEndian: four)) << UInt64(32 - 8 * place)
    }
    switch count {
    case 8:
      return UInt64(
        bigEndian: letters.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    case 4...: return four(0) | four(count - 4)
    case 1...: return highest(0) | highest(count / 2) | highest(count - 1)
    default: return 0
    }
  }

  /// Adds a letter, while there is room.
  mutating func append(_ letter: UInt8) {
    let place = count
    guard place < Self.limit else { return }
    let shift = UInt64(56 - 8 * (place & 7))
    switch place >> 3 {
    case 0: head |= UInt64(letter) << shift
    case 1: middle |= UInt64(letter) << shift
    default: tail |= UInt64(letter) << shift
    }
    tail &+= 1
  }

  /// The letters with others after them.
  func appending(_ ending: WordText) -> WordText {
    var longer = self
    if count + ending.count <= 8 {
      longer.head |= ending.head >> UInt64(8 * count)
      longer.tail += ending.tail
    } else {
      for letter in ending { longer.append(letter) }
    }
    return longer
  }

  /// The letters without their last ones.
  func dropping(last letters: Int) -> WordText {
    var shorter = self
    let kept = Swift.max(count - letters, 0)
    shorter.head &= Self.mask(kept)
    shorter.middle &= Self.mask(kept - 8)
    shorter.tail = tail & Self.mask(kept - 16) | UInt64(truncatingIfNeeded: kept)
    return shorter
  }

  /// The bits of so many letters, the first one highest.
  private static func mask(_ letters: Int) -> UInt64 {
    letters <= 0 ? 0 : letters >= 8 ? .max : ~(.max >> UInt64(8 * letters))
  }

  /// The two words of "home secretary" as one entry of a list writes them, "home-secretary".
  func joined(to next: WordText) -> WordText {
    var pair = self
    pair.append(UInt8(ascii: "-"))
    return pair.appending(next)
  }

  /// Whether one of its letters is a hyphen.
  var hasHyphen: Bool {
    Self.holdsHyphen(head) || Self.holdsHyphen(middle) || Self.holdsHyphen(tail)
  }

  /// Whether a byte of eight is a hyphen: the one that would be nought without it borrows.
  private static func holdsHyphen(_ letters: UInt64) -> Bool {
    let rest = letters ^ 0x2D2D_2D2D_2D2D_2D2D
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0
  }

  /// The number that its digits write, if it has nothing else.
  var number: Int? {
    var number = 0
    for digit in self {
      guard digit.isDigit, number < 1_000_000_000 else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return isEmpty ? nil : number
  }

  /// A number that differs between most words.
  var mixed: UInt64 {
    let all = head ^ (middle &* 0xC2B2_AE3D_27D4_EB4F) ^ (tail &* 0x1656_67B1_9E37_79F9)
    return ((all ^ all >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 32
  }

  /// One bit of 64, by its first two letters and its length.
  var sign: UInt64 {
    1 << ((head >> 56 &* 5 &+ head >> 48 &* 3 &+ tail) & 63)
  }

  static func == (left: WordText, right: WordText) -> Bool {
    left.head == right.head && left.tail == right.tail && left.middle == right.middle
  }

  /// The order of the letters, then of the lengths.
  static func < (left: WordText, right: WordText) -> Bool {
    if left.head != right.head { return left.head < right.head }
    if left.middle != right.middle { return left.middle < right.middle }
    return left.tail < right.tail
  }
}

extension WordText: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { Int(tail & 0xFF) }

  @inline(__always)
  subscript(place: Int) -> UInt8 {
    let part = place < 8 ? head : place < 16 ? middle : tail
    return UInt8(truncatingIfNeeded: part >> UInt64(56 - 8 * (place & 7)))
  }

  /// Whether the letters begin with others.
  func hasPrefix(_ letters: WordText) -> Bool {
    starts(with: letters)
  }

  /// Whether the letters end with others.
  func hasSuffix(_ letters: WordText) -> Bool {
    count >= letters.count
      && letters.indices.allSatisfy { place in
        self[count - letters.count + place] == letters[place]
      }
  }
}

extension WordText {
  /// Calls back with each stretch of a text up to one of some signs, which are no letters, and that
  /// sign, nil at the end.
  static func each(
    in text: String, between signs: LetterSet, _ found: (WordText, UInt8?) -> Void
  ) {
    var text = text
    text.withUTF8 { letters in
      guard let start = letters.baseAddress else { return }
      var first = start
      let end = start + letters.count
      while true {
        var last = first
        while last < end, last.pointee.isLetter || !signs.contains(last.pointee) { last += 1 }
        let word = WordText(first, count: last - first)
        guard last < end else { return found(word, nil) }
        found(word, last.pointee)
        first = last + 1
      }
    }
  }
}

extension WordText: ExpressibleByStringLiteral {
  /// A word as a rule writes it.
  ///
  /// The compiler does this work, so a comparison costs no reading.
  @inline(__always)
  init(stringLiteral word: StaticString) {
    let count = word.utf8CodeUnitCount
    let letters = word.utf8Start
    for place in 0..<Swift.min(count, 8) {
      head |= UInt64(letters[place]) << UInt64(56 - 8 * place)
    }
    if count > 8 {
      for place in 8..<Swift.min(count, 16) {
        middle |= UInt64(letters[place]) << UInt64(120 - 8 * place)
      }
    }
    if count > 16 {
      for place in 16..<Swift.min(count, Self.limit) {
        tail |= UInt64(letters[place]) << UInt64(184 - 8 * place)
      }
    }
    tail |= UInt64(Swift.min(count, Self.limit))
  }
}
