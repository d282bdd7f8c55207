/// A reader of one JSON text, as RFC 8259 has it and nothing beyond.
///
/// It refuses what two readers could take for two things: a repeated name, half a surrogate pair,
/// bytes that are not UTF-8. It refuses deep nesting too, so that no line can exhaust the stack.
struct JSONReader {
  /// The text is not JSON, or not JSON that can mean only one thing.
  struct Malformed: Error {}

  private static let deepest = 32

  let bytes: [UInt8]
  /// Where the next byte stands.
  var position = 0

  /// The value that a whole text is.
  static func value(of bytes: [UInt8]) throws(Malformed) -> JSON {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value(within: deepest)
    reader.skipSpace()
    guard reader.next == nil else { throw Malformed() }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let next, next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { position += 1 }
  }

  /// Passes over a byte, if it is the next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(within depth: Int) throws(Malformed) -> JSON {
    skipSpace()
    guard depth > 0, let next else { throw Malformed() }
    switch next {
    case UInt8(ascii: "{"): return .object(try members(within: depth - 1))
    case UInt8(ascii: "["): return .array(try elements(within: depth - 1))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case _: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(Malformed) -> JSON {
    guard bytes[position...].starts(with: word.utf8) else { throw Malformed() }
    position += word.utf8.count
    return value
  }

  private mutating func elements(within depth: Int) throws(Malformed) -> [JSON] {
    position += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return [] }
    var values: [JSON] = []
    while true {
      values.append(try value(within: depth))
      skipSpace()
      if take(UInt8(ascii: "]")) { return values }
      guard take(UInt8(ascii: ",")) else { throw Malformed() }
    }
  }

  private mutating func members(within depth: Int) throws(Malformed) -> [JSON.Member] {
    position += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return [] }
    var members: [JSON.Member] = []
    var names: Set<String> = []
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw Malformed() }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")), names.insert(name).inserted else { throw Malformed() }
      members.append(JSON.Member(name, try value(within: depth)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw Malformed() }
    }
  }

  private mutating func number() throws(Malformed) -> Int? {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let first = next
    guard try digits() == 1 || first != UInt8(ascii: "0") else { throw Malformed() }
    let whole = Int(String(decoding: bytes[start..<position], as: UTF8.self))
    if take(UInt8(ascii: ".")) { _ = try digits() }
    guard next == UInt8(ascii: "e") || next == UInt8(ascii: "E") else { return whole }
    position += 1
    if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
    _ = try digits()
    return nil
  }

  private mutating func digits() throws(Malformed) -> Int {
    let start = position
    while let next, (0x30...0x39).contains(next) { position += 1 }
    guard position > start else { throw Malformed() }
    return position - start
  }
}
