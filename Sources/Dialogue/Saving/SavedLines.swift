/// Lines that are being written: a name, and the words that belong to it.
///
/// A byte in a word that would mean something else there stands as `%` and two hexadecimal digits.
struct SavedLines {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1024) }

  /// Adds a line.
  mutating func add(_ name: String, _ words: (inout Self) -> Void = { _ in }) {
    bytes += name.utf8
    words(&self)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds a word; what is absent is `-`.
  mutating func word(_ word: String?) {
    begin(with: word == nil ? "-" : "")
    for byte in (word ?? "").utf8 {
      switch byte {
      case 0...UInt8(ascii: " "), UInt8(ascii: "%"), UInt8(ascii: "-"): escape(byte)
      case _: bytes.append(byte)
      }
    }
  }

  /// Adds a text to the end of the line.
  mutating func text(_ text: String) {
    begin()
    for byte in text.utf8 {
      switch byte {
      case 0..<UInt8(ascii: " "), UInt8(ascii: "%"): escape(byte)
      case _: bytes.append(byte)
      }
    }
  }

  /// Adds a whole number; what is absent is `-`.
  mutating func number(_ number: Int?) {
    begin(with: number?.description ?? "-")
  }

  /// Adds a fingerprint or a seed, in hexadecimal digits.
  mutating func mark(_ mark: UInt64) { begin(with: String(mark, radix: 16)) }

  /// Adds fingerprints to the end of the line.
  mutating func marks(_ marks: [UInt64]) {
    for mark in marks { self.mark(mark) }
  }

  /// Begins a word, with characters that need no escape.
  mutating func begin(with start: String = "") {
    bytes.append(UInt8(ascii: " "))
    bytes += start.utf8
  }

  private mutating func escape(_ byte: UInt8) {
    bytes += (byte < 16 ? "%0" : "%").utf8
    bytes += String(byte, radix: 16).utf8
  }
}
