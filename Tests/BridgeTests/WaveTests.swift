import Testing

@testable import Bridge

@Suite("A wave")
struct WaveTests {
  @Test(
    "is the messages up to a sender's second, or to what is none",
    arguments: zip(
      [["a", "b", "c"], ["a", "b", "a", "c"], ["a", "control", "b"], ["control", "a"], []],
      [3, 2, 1, nil, nil]))
  func reach(senders: [String], count: Int?) {
    let requests = senders.enumerated().map { number, sender in
      let line =
        sender == "control"
        ? #"{"control":"health"}"# : #"{"sender":"\#(sender)","message":"yes"}"#
      return NumberedRequest(.line(Array(line.utf8)), number: number + 1)
    }
    #expect(Wave(of: requests[...])?.messages.count == count)
  }

  @Test("is thought about in its order, however many do it", arguments: [0, 1, 31, 1000])
  func order(count: Int) {
    #expect(Array(0..<count).concurrentlyMapped { $0 * 2 } == (0..<count).map { $0 * 2 })
  }
}
