/// The hashtags at the end of a post: each once, whole, in the campaign's order.
struct TagLine: Hashable, Sendable {
  /// The tags without their `#`.
  private(set) var tags: [String] = []

  /// The tags that several facts carry between them.
  init(of statements: some Sequence<Statement>) {
    for statement in statements { merge(statement.tags) }
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
