import Gate
import Testing

/// The consent of an officer who said yes to everything, for tests that compose posts.
func agreed() throws -> Consent {
  let readings = Step.allCases.map { step in
    GateReading(step, step == .account ? .account(.official) : .yes, terms: 0)
  }
  return try #require(Gate(replaying: readings) { _, _ in 0 }.consent)
}
