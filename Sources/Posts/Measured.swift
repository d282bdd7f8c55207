/// A text as a network sees it: how long it is, whether it is taken, which hashtags it carries.
///
/// The text is the finished one: lengths do not add up, since a link counts 23 whatever its length,
/// an accent is part of its letter, and one emoji changes the alphabet of a whole text message.
public struct Measured: Hashable, Sendable {
  /// The text as it was given.
  public let text: String
  /// The network whose rules hold.
  public let network: Network
  /// The length in the network's own unit.
  public let length: Int
  /// The most the network takes; `nil` where there is no limit.
  public let limit: Int?
  /// The size in UTF-8, where the network limits that as well.
  public let bytes: Int?
  /// How it is sent, where it is sent as a text message.
  public let message: TextMessage?

  /// Measures a finished text.
  ///
  /// - Parameters:
  ///   - text: the post as it would be sent, hashtags and all.
  ///   - network: where it would go.
  ///   - limit: a limit in place of the network's own, such as a Mastodon server's.
  public init(_ text: String, on network: Network, limit: Int? = nil) {
    self.text = text
    self.network = network
    let message = network == .sms ? TextMessage(text) : nil
    length = message?.length ?? network.length(of: text)
    self.limit = limit ?? message?.encoding.limit ?? network.limit
    bytes = network.byteLimit == nil ? nil : text.utf8.count
    self.message = message
  }

  /// Whether the network takes it: it says something, it fits, and it holds nothing refused.
  public var valid: Bool {
    length > 0 && excess == 0
      && !(network.refusesMarks && text.unicodeScalars.contains { $0.isRefusedByX })
  }

  /// How much the text is over the limit; zero when it fits.
  ///
  /// In the network's own unit, or in bytes where only those are too many.
  public var excess: Int {
    let over = limit.map { max(0, length - $0) } ?? 0
    guard over == 0, let bytes, let most = network.byteLimit else { return over }
    return max(0, bytes - most)
  }

  /// The hashtags as the network sees them, without their sign, in order and as typed.
  public var hashtags: [String] { network.hashtags(in: text).map(\.name) }
}
