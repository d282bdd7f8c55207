import Glibc
import Terminal
import Testing

@Suite("Output")
struct OutputTests {
  @Test("writes all of a turn")
  func whole() throws {
    let pipe = try Pipe()
    defer { close(pipe.reading) }
    let outcome = Output(to: pipe.writing).write("Any missing persons?\nŴyn\n")
    #expect(outcome == .written)
    close(pipe.writing)
    var input = LineInput(from: pipe.reading)
    let got = [input.next(atMost: 80), input.next(atMost: 80), input.next(atMost: 80)]
    #expect(got == [.line([UInt8]("Any missing persons?".utf8)), .line([UInt8]("Ŵyn".utf8)), .end])
  }

  @Test("is closed when nobody reads")
  func closed() throws {
    let pipe = try Pipe()
    defer { close(pipe.writing) }
    close(pipe.reading)
    let outcome = Output(to: pipe.writing).write("Any missing persons?\n")
    #expect(outcome == .closed)
  }

  @Test("says when the disk is full")
  func full() throws {
    let disk = open("/dev/full", O_WRONLY | O_CLOEXEC)
    try #require(disk >= 0)
    defer { close(disk) }
    let outcome = Output(to: disk).write("Any missing persons?\n")
    #expect(outcome == .failed(code: ENOSPC))
  }
}
