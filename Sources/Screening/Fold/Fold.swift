/// A text as the screen reads it: plain lower-case ASCII, each letter remembering where it stood.
///
/// Accents, look-alike letters, full width and styled letters become plain ones, invisible scalars
/// vanish (and are remembered), so that a hidden plate reads like any other and an officer is
/// still shown their own words.
struct Fold {
  /// The folded text; ``foreign`` and ``symbol`` stand for what has no plain letter.
  private(set) var letters: [UInt8] = []
  /// For each folded letter, the scalar of the text it came from.
  private(set) var origins: [Int] = []
  /// For each folded letter, whether it was a capital.
  private(set) var capitals: [Bool] = []
  /// Runs of invisible or control scalars, in scalars of the text.
  private(set) var hidden: [Range<Int>] = []

  /// Which letters and signs there are.
  private(set) var signs = LetterSet()

  /// A letter of a script that is not folded.
  static let foreign: UInt8 = 0xF1
  /// An emoji, a sign, anything that is neither letter, digit nor ASCII.
  static let symbol: UInt8 = 0xF0

  /// Folds a text, in one pass.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    letters.reserveCapacity(scalars.count)
    origins.reserveCapacity(scalars.count)
    capitals.reserveCapacity(scalars.count)
    for (place, scalar) in scalars.enumerated() {
      if scalar.isASCII {
        add(ASCII(scalar), from: place)
      } else if Invisible.isSuspect(scalars, at: place) {
        hide(place)
      } else if !Invisible.isDropped(scalar) {
        add(other: scalar, from: place)
      }
    }
  }

  /// Where a stretch of folded letters stands in the text, in scalars.
  func range(_ span: Range<Int>) -> Range<Int> {
    guard let first = span.first, let last = span.last else { return 0..<0 }
    return origins[first]..<origins[last] + 1
  }

  /// The folded letters of a stretch.
  func text(_ span: Range<Int>) -> WordText {
    WordText(letters.span.extracting(span))
  }

  private mutating func add(_ ascii: ASCII, from place: Int) {
    if ascii.isControl {
      hide(place)
    } else {
      append(ascii.lower, capital: ascii.isCapital, from: place)
    }
  }

  private mutating func add(other scalar: Unicode.Scalar, from place: Int) {
    let plain = PlainLetters(scalar)
    for letter in plain.letters {
      append(letter, capital: plain.isCapital, from: place)
    }
  }

  private mutating func append(_ letter: UInt8, capital: Bool, from place: Int) {
    letters.append(letter)
    signs.insert(letter)
    origins.append(place)
    capitals.append(capital)
  }

  private mutating func hide(_ place: Int) {
    if let last = hidden.last, last.upperBound == place {
      hidden[hidden.count - 1] = last.lowerBound..<place + 1
    } else {
      hidden.append(place..<place + 1)
    }
  }
}

/// One ASCII scalar and its case.
private struct ASCII {
  let byte: UInt8

  init(_ scalar: Unicode.Scalar) {
    byte = UInt8(truncatingIfNeeded: scalar.value)
  }

  var isCapital: Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
  var lower: UInt8 { isCapital ? byte | 0x20 : byte }
  var isControl: Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
  }
}
