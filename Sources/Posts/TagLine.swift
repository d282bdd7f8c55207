/// The hashtags at the end of a post: each once, whole, in the campaign's order.
struct TagLine: Hashable, Sendable {
  /// The tags without their `#`.
  private(set) var tags: [String] = []

  /// The tags that several facts carry between them, as far as a network takes them.
  ///
  /// Threads makes one tag a post its topic: the last, which is the campaign's own.
  init(of statements: [Statement], on network: Network) {
    for statement in statements { merge(statement.tags) }
    if network == .threads { tags = tags.suffix(1) }
  }

  /// The line as it stands after the last space of a post; empty without tags.
  var text: String { tags.map { "#" + $0 }.joined(separator: " ") }

  /// Takes up the tags not yet here, each before the first of its own list that already is.
  private mutating func merge(_ list: [String]) {
    for (index, tag) in list.enumerated() where position(of: tag) == nil {
      let later = list[(index + 1)...].compactMap { position(of: $0) }.first
      tags.insert(tag, at: later ?? tags.endIndex)
    }
  }

  private func position(of tag: String) -> Int? {
    tags.firstIndex { $0.lowercased() == tag.lowercased() }
  }
}
