import Glibc
import Testing

/// A pipe to read from or to write to in a test.
struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    reading = ends[0]
    writing = ends[1]
  }

  /// A pipe in which these bytes wait, no more than the 64 KiB it holds, and after them the end.
  init(holding bytes: [UInt8]) throws {
    try self.init()
    try #require(write(writing, bytes, bytes.count) == bytes.count)
    close(writing)
  }
}
