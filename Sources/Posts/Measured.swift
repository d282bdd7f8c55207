/// A text as a network sees it: how long it is, and whether it is taken.
public struct Measured: Hashable, Sendable {
  /// The length in the network's own unit.
  public let length: Int
  /// The most the network takes; `nil` where there is no limit.
  public let limit: Int?

  /// Measures a finished text.
  ///
  /// A limit given here replaces the network's own.
  public init(_ text: String, on network: Network, limit: Int? = nil) {
    length = text.unicodeScalars.reduce(0) { $0 + Weights.x.weight(of: $1) }
    self.limit = limit ?? network.limit
  }

  /// How many units the text is over the limit; zero when it fits.
  public var excess: Int {
    guard let limit else { return 0 }
    return max(0, length - limit)
  }
}
