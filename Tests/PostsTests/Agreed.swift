import Gate
import Posts
import Testing

/// The consent of an officer who said yes to everything, for tests that compose posts.
func agreed() throws -> Consent {
  let readings = Step.allCases.map { step in
    GateReading(step, step == .account ? .account(.official) : .yes, terms: 0)
  }
  return try #require(Gate(replaying: readings) { _, _ in 0 }.consent)
}

/// A fact "f" in so many wordings, the last of which is its clause as well.
func statement(_ rungs: String..., tags: [String] = ["truepicture"]) -> Statement {
  Statement(fact: "f", rungs: rungs, clause: rungs.last ?? "", tags: tags)
}

/// The texts of the posts that somebody who agreed composes, whether they fit or not.
func texts(
  on network: Network = .x, limit: Int? = nil, _ compose: (Composer) -> [Composer.Outcome]
) throws -> [String] {
  compose(Composer(for: network, under: try agreed(), limit: limit)).map(\.text)
}
