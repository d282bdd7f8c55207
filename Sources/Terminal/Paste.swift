/// A block pasted into a terminal that marks pastes, taken byte by byte up to its end mark.
///
/// What was pasted is one answer however many lines it had: only the officer's own Enter sends it.
struct Paste: Hashable, Sendable {
  /// More than any answer may have; what is pasted beyond it is dropped.
  static let limit = 16_384

  private static let endMark = [UInt8]("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes the next byte, and says whether it was the last of the end mark.
  mutating func ends(with byte: UInt8) -> Bool {
    if byte != Paste.endMark[matched] {
      keep(Paste.endMark[..<matched])
      matched = 0
    }
    if byte == Paste.endMark[matched] {
      matched += 1
    } else {
      keep([byte])
    }
    return matched == Paste.endMark.count
  }

  /// Whether nothing has been pasted yet.
  var isEmpty: Bool { bytes.isEmpty }

  /// The pasted text on one line: line ends and tabs are spaces, none of them at its end.
  ///
  /// So are U+0080 to U+009F, two bytes each, as when they are typed. NUL, which would end a C
  /// string, is left out; other control characters readline shows harmlessly.
  var line: [UInt8] {
    var line: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes where byte != 0x00 {
      defer { previous = byte }
      switch byte {
      case 0x0A where previous == 0x0D:
        continue
      case 0x09, 0x0A, 0x0D:
        line.append(0x20)
      case 0x80...0x9F where previous == 0xC2:
        line[line.endIndex - 1] = 0x20
      default:
        line.append(byte)
      }
    }
    while line.last == 0x20 { line.removeLast() }
    return line
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(Paste.limit - bytes.count)
  }
}
