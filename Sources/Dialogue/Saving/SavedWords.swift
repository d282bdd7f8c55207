/// Lines that ``SavedLines`` wrote, being read a word at a time.
struct SavedWords {
  /// What is read is not what was written.
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Passes over the name of the first line.
  mutating func line(_ name: String) throws(Damaged) {
    guard string(upTo: { $0 <= UInt8(ascii: " ") }) == name else { throw Damaged() }
  }

  /// Passes over the name of the next line; all words of this one must have been read.
  mutating func nextLine(_ name: String) throws(Damaged) {
    guard try nextLine() == name else { throw Damaged() }
  }

  /// The name of the next line; all words of this one must have been read.
  mutating func nextLine() throws(Damaged) -> String {
    guard take(UInt8(ascii: "\n")) else { throw Damaged() }
    return string(upTo: { $0 <= UInt8(ascii: " ") })
  }

  /// Passes over the end of the last line.
  mutating func end() throws(Damaged) {
    guard take(UInt8(ascii: "\n")), position == bytes.count else { throw Damaged() }
  }

  /// Whether the line has more words.
  var hasMore: Bool { position < bytes.count && bytes[position] == UInt8(ascii: " ") }

  /// The next word as it stands.
  mutating func written() throws(Damaged) -> String {
    guard take(UInt8(ascii: " ")) else { throw Damaged() }
    return string(upTo: { $0 <= UInt8(ascii: " ") })
  }

  /// The next word.
  mutating func word() throws(Damaged) -> String { try written().unescaped }

  /// The next word; `nil` where it is absent.
  mutating func wordIfAny() throws(Damaged) -> String? {
    let word = try written()
    return word == "-" ? nil : word.unescaped
  }

  /// The next word as what it names.
  mutating func named<Named: RawRepresentable<String>>() throws(Damaged) -> Named {
    guard let named = Named(rawValue: try word()) else { throw Damaged() }
    return named
  }

  /// The next word as a whole number.
  mutating func number() throws(Damaged) -> Int {
    guard let number = Int(try written()) else { throw Damaged() }
    return number
  }

  /// The next word as a whole number; `nil` where it is absent.
  mutating func numberIfAny() throws(Damaged) -> Int? {
    let word = try written()
    if word == "-" { return nil }
    guard let number = Int(word) else { throw Damaged() }
    return number
  }

  /// The next word as a fingerprint or a seed.
  mutating func mark() throws(Damaged) -> UInt64 {
    guard let mark = UInt64(try written(), radix: 16) else { throw Damaged() }
    return mark
  }

  /// The rest of the line as fingerprints.
  mutating func marks() throws(Damaged) -> [UInt64] {
    var marks: [UInt64] = []
    while hasMore { marks.append(try mark()) }
    return marks
  }

  /// The rest of the line as a text.
  mutating func text() throws(Damaged) -> String {
    guard take(UInt8(ascii: " ")) else { throw Damaged() }
    return string(upTo: { $0 < UInt8(ascii: " ") }).unescaped
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func string(upTo isEnd: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}

extension String {
  /// The word with its escaped bytes as they were.
  fileprivate var unescaped: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), let escaped = UInt8(Substring(digits), radix: 16) {
        bytes.append(escaped)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
