import Glibc

/// Lines from a pipe or a file, read in blocks.
///
/// A line ends with a newline, or with a carriage return and a newline, or where the input ends.
/// Every other byte is part of it, NUL too.
package struct LineInput {
  /// What was read.
  package enum Line: Hashable, Sendable {
    /// The bytes of a line, without its end, not yet checked to be text.
    case line([UInt8])
    /// A line of more bytes than asked for; all of it has been passed over.
    case tooLong
    /// No more lines.
    case end
  }

  private static let newline: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  private let descriptor: Int32
  private var block: ArraySlice<UInt8> = []
  private var ended = false

  /// Reads from a file descriptor, standard input unless told otherwise.
  package init(from descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// The next line, if it has no more than `bytes` bytes.
  package mutating func next(atMost bytes: Int) -> Line {
    var line: [UInt8] = []
    var began = false
    var tooLong = false
    while fill() {
      began = true
      let end = block.firstIndex(of: LineInput.newline)
      let piece = block[..<(end ?? block.endIndex)]
      // One byte more than allowed may be the carriage return of the line's end.
      if tooLong || line.count + piece.count > bytes + 1 {
        tooLong = true
      } else {
        line += piece
      }
      guard let end else {
        block = []
        continue
      }
      block = block[(end + 1)...]
      break
    }
    guard began else { return .end }
    if line.last == LineInput.carriageReturn { line.removeLast() }
    return tooLong || line.count > bytes ? .tooLong : .line(line)
  }

  /// Reads the next block once this one is used up, and says whether there is anything left.
  private mutating func fill() -> Bool {
    guard block.isEmpty, !ended else { return !block.isEmpty }
    let descriptor = descriptor
    let fresh = unsafe [UInt8](unsafeUninitializedCapacity: 16_384) { space, count in
      count = unsafe max(0, readPatiently(from: descriptor, into: space))
    }
    block = fresh[...]
    ended = fresh.isEmpty
    return !ended
  }
}

/// read(2) that waits where the descriptor would not, and goes on where a signal interrupts it.
private func readPatiently(
  from descriptor: Int32, into space: UnsafeMutableBufferPointer<UInt8>
) -> Int {
  while true {
    let count = unsafe read(descriptor, space.baseAddress, space.count)
    if count >= 0 { return count }
    switch errno {
    case EINTR: continue
    case EAGAIN: wait(for: POLLIN, on: descriptor)
    default: return count
    }
  }
}
