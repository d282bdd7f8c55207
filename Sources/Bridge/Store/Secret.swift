/// A store's own key, and what it makes of words that are not to be kept: SipHash-2-4, 128 bits.
///
/// Whoever has a mark cannot read the words from it; whoever has the words and the key can tell
/// that the mark is theirs.
struct Secret: Hashable, Sendable {
  private let low: UInt64
  private let high: UInt64

  /// A key of 16 bytes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    low = bytes[..<8].littleEndian
    high = bytes[8...].littleEndian
  }

  /// A new key.
  static func drawn() -> [UInt8] { (0..<16).map { _ in UInt8.random(in: .min ... .max) } }

  /// The mark of some texts in their order.
  func mark(of texts: String...) -> [UInt8] {
    var bytes: [UInt8] = []
    for text in texts {
      bytes += UInt64(text.utf8.count).littleEndianBytes
      bytes += text.utf8
    }
    return mark(of: bytes)
  }

  /// The mark of bytes.
  func mark(of bytes: [UInt8]) -> [UInt8] {
    var state = State(low, high)
    var word: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      word |= UInt64(byte) << (8 * UInt64(index % 8))
      if index % 8 == 7 {
        state.take(word)
        word = 0
      }
    }
    state.take(word | UInt64(truncatingIfNeeded: bytes.count) << 56)
    return state.finished
  }

  /// The four words that SipHash mixes.
  private struct State {
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64)

    init(_ low: UInt64, _ high: UInt64) {
      a = low ^ 0x736f_6d65_7073_6575
      b = high ^ 0x646f_7261_6e64_6f6d ^ 0xee
      c = low ^ 0x6c79_6765_6e65_7261
      d = high ^ 0x7465_6462_7974_6573
    }

    mutating func take(_ word: UInt64) {
      d ^= word
      mix(rounds: 2)
      a ^= word
    }

    var finished: [UInt8] {
      var last = self
      last.c ^= 0xee
      last.mix(rounds: 4)
      let first = last.a ^ last.b ^ last.c ^ last.d
      last.b ^= 0xdd
      last.mix(rounds: 4)
      return first.littleEndianBytes + (last.a ^ last.b ^ last.c ^ last.d).littleEndianBytes
    }

    private mutating func mix(rounds: Int) {
      for _ in 0..<rounds {
        a &+= b
        b = b.rotated(by: 13) ^ a
        a = a.rotated(by: 32)
        c &+= d
        d = d.rotated(by: 16) ^ c
        a &+= d
        d = d.rotated(by: 21) ^ a
        c &+= b
        b = b.rotated(by: 17) ^ c
        c = c.rotated(by: 32)
      }
    }
  }
}

extension UInt64 {
  fileprivate func rotated(by bits: UInt64) -> UInt64 { self << bits | self >> (64 - bits) }

  fileprivate var littleEndianBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * UInt64($0))) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var littleEndian: UInt64 { reversed().reduce(0) { $0 << 8 | UInt64($1) } }
}
