/// The room a network gives a post, and whether a finished text has it.
struct Room: Hashable, Sendable {
  /// The network whose units count.
  let network: Network
  /// A limit other than the network's own, where somebody set one.
  let limit: Int?

  /// How many units a text is over the limit; zero when it fits.
  func excess(of text: String) -> Int {
    Measured(text, on: network, limit: limit).excess
  }
}
