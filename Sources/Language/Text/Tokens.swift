/// A reply as a row of tokens: folded once, each knowing where it stood.
///
/// A word that begins with a letter keeps its digits ("s136", "h2h", "a19"); one that begins with a
/// digit, or with a multiplying x, is taken apart ("2h30", "30ish", "x2"), so that its number can be
/// read.
struct Tokens: Sendable {
  private(set) var all: [Token] = []

  private var word = Word()
  private var digits = Word()
  private var value = 0
  private var start = 0
  private var isGlued = false

  /// The tokens of a reply.
  init(of reply: String) {
    all.reserveCapacity(reply.utf8.count / 4 + 2)
    var offset = 0
    for scalar in reply.unicodeScalars {
      take(Folding(scalar), scalar, at: offset)
      offset += 1
    }
    close(at: offset)
  }

  private mutating func take(_ folding: Folding, _ scalar: Unicode.Scalar, at offset: Int) {
    switch folding {
    case .letter(let byte):
      if digits.count > 0 { close(at: offset) }
      if word.count == 0 {
        dropHyphen()
        start = offset
      }
      word.append(byte)
    case .digit(let digit):
      let byte = digit + UInt8(ascii: "0")
      if word == "x" || isUnit { close(at: offset) }
      if word.count > 0 {
        word.append(byte)
      } else {
        if digits.count == 0 { start = offset }
        digits.append(byte)
        if digits.count <= Self.longestNumber { value = value * 10 + Int(digit) }
      }
    case .silent: break
    case .space:
      close(at: offset)
      isGlued = false
    case .mark(let byte):
      close(at: offset)
      var mark = Word()
      mark.append(byte)
      add(.mark, mark, from: offset, to: offset + 1)
    case .fraction(let over, let under):
      close(at: offset)
      add(.fraction(over, under), Word(), from: offset, to: offset + 1)
    case .symbol:
      close(at: offset)
      add(.symbol, Word(String(scalar)), from: offset, to: offset + 1)
    }
  }

  /// Whether the open word touches a number, as a unit does: "2h30".
  private var isUnit: Bool {
    guard word.count > 0, isGlued, let last = all.last else { return false }
    return last.number != nil
  }

  /// Forgets a hyphen before a letter, which is no more than a space: "house-to-house", "3-ish".
  private mutating func dropHyphen() {
    guard isGlued, all.count > 1, let hyphen = all.last, hyphen.isMark("-"), hyphen.isGlued,
      all[all.count - 2].kind != .mark
    else { return }
    all.removeLast()
    isGlued = false
  }

  /// Amounts have at most this many digits; telephone and reference numbers have more.
  private static let longestNumber = 5

  private mutating func close(at offset: Int) {
    if word.count > 0 {
      if let stem = word.stem(before: "ish"), Self.numbers.contains(stem) {
        // "fiveish"
        add(.word, stem, from: start, to: offset - 3)
        add(.word, "ish", from: offset - 3, to: offset)
        return
      }
      add(.word, word, from: start, to: offset)
    } else if digits.count > 0 {
      add(
        .number(digits.count <= Self.longestNumber ? value : nil), digits, from: start, to: offset)
    }
  }

  private static let numbers: Set<Word> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "dozen", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "noon",
  ]

  private mutating func add(_ kind: Token.Kind, _ word: Word, from start: Int, to end: Int) {
    all.append(Token(kind, word, isGlued: isGlued, at: start..<end))
    isGlued = true
    self.word = Word()
    digits = Word()
    value = 0
  }
}
