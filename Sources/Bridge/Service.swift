package import Logging

/// The bridge at its pipe, from the first line to the last.
package enum Service {
  /// Serves until the input ends, the signal to stop comes, or nobody reads any more.
  package static func run(_ bridge: inout Bridge, on streams: Streams, log: Logger) {
    var lines = RequestLines()
    var goesOn = true
    bridge.sweep()
    while goesOn {
      switch streams.read(waiting: Int32(Bridge.betweenSweeps)) {
      case .nothing: bridge.sweep()
      case .block(let block):
        let batch = lines.lines(in: block)
        if !batch.isEmpty { goesOn = streams.write(bridge.answer(batch)) }
      case .end:
        if let last = lines.last() { _ = streams.write(bridge.answer([last])) }
        goesOn = false
      // A line that is only half there was not said yet.
      case .stopped: goesOn = false
      }
    }
    log.info("ended", metadata: bridge.counts.metadata)
  }
}

extension Counts {
  fileprivate var metadata: Logger.Metadata {
    ["lines": "\(lines)", "turns": "\(turns)", "repeats": "\(repeats)"]
  }
}
