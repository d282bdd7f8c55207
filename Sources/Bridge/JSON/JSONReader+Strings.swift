/// Strings, with their escapes.
extension JSONReader {
  /// Reads a string, from its first quote to its last.
  mutating func string() throws(Malformed) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: text, as: UTF8.self) else { throw Malformed() }
        return text
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw Malformed()
      case _: text.append(byte)
      }
    }
    throw Malformed()
  }

  private mutating func escape(into text: inout [UInt8]) throws(Malformed) {
    guard let byte = next else { throw Malformed() }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(try scalar()).utf8
    case _: throw Malformed()
    }
  }

  /// The scalar of a `\u` escape, or of the two that a pair of surrogates takes.
  private mutating func scalar() throws(Malformed) -> Unicode.Scalar {
    let first = try hexUnit()
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw Malformed()
    }
    let second = try hexUnit()
    let pair = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) & 0x3FF)
    guard UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(pair) else {
      throw Malformed()
    }
    return scalar
  }

  private mutating func hexUnit() throws(Malformed) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw Malformed() }
    position += 4
    return unit
  }
}
