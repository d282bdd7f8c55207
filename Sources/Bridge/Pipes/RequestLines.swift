import Foundation

/// The lines of a pipe in batches: all those that one read brings.
package struct RequestLines {
  /// A line that came.
  package enum Line: Hashable, Sendable {
    /// Its bytes, without the newline.
    case line([UInt8])
    /// More bytes than a line may have; all of it has been passed over.
    case tooLong
  }

  /// The longest line, in bytes.
  package static let longest = 64 * 1024

  private static let newline = UInt8(ascii: "\n")

  private var begun: [UInt8] = []
  private var isTooLong = false

  /// No lines yet.
  package init() {}

  /// The lines that end in a block of bytes; the last one, without its end, waits for the next.
  package mutating func lines(in block: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var rest = block[...]
    while let end = rest.firstIndex(of: Self.newline) {
      take(rest[..<end])
      lines.append(finished())
      rest = rest[(end + 1)...]
    }
    take(rest)
    return lines
  }

  /// The line that was begun, where the input ends without a newline.
  package mutating func last() -> Line? {
    begun.isEmpty && !isTooLong ? nil : finished()
  }

  private mutating func take(_ piece: ArraySlice<UInt8>) {
    isTooLong = isTooLong || begun.count + piece.count > Self.longest
    if isTooLong { begun = [] } else { begun += piece }
  }

  private mutating func finished() -> Line {
    defer {
      begun = []
      isTooLong = false
    }
    return isTooLong ? .tooLong : .line(begun)
  }
}
