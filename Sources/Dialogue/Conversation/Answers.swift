/// What an officer has told, in the order of the telling.
///
/// Entries are added and changed in place, never moved or dropped, so that a step is undone by
/// cutting off what it added and putting back what it changed.
public struct Answers: Hashable, Sendable {
  /// One entry a topic, but for own words, of which there may be several.
  public internal(set) var entries: [Entry] = []

  /// No answers yet.
  public init() {}

  /// The entry of a topic.
  public subscript(topic: String) -> Entry? {
    entries.last { $0.topic == topic }
  }

  /// Records an entry: in the place of the topic's earlier one, or at the end.
  mutating func record(_ entry: Entry) {
    if entry.words == nil, let index = entries.lastIndex(where: { $0.topic == entry.topic }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
  }

  /// Whether more own words can be taken: what is kept of a conversation is bounded.
  ///
  /// Those taken out since count too, for they can come back.
  func hasRoom(forWordsOf topic: String) -> Bool {
    entries.count { $0.topic == topic } < 50
  }

  /// What was said to have happened, in order.
  public var told: [Entry] { entries.filter { $0.happened == .yes } }
}
