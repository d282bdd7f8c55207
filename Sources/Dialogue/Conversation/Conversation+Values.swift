import Gate
import Language
import Posts

/// What a conversation has stored, by the names of its slots: for tests and for bridges.
extension Conversation {
  /// The value of a slot such as `missing_person`, `missing_person.count`, `hospital_guard.minutes`,
  /// `account` or `network`, as text; `nil` when it has none.
  public func value(of slot: String) -> String? {
    switch slot {
    case "account": return gate.account?.rawValue
    case "network": return drafting.network.rawValue
    case _: break
    }
    let parts = slot.split(separator: ".", maxSplits: 1).map(String.init)
    guard let topic = parts.first, let entry = answers[topic] else { return nil }
    guard entry.happened != .removed else { return nil }
    switch parts.count == 2 ? parts[1] : "any" {
    case "any": return entry.happened.rawValue
    case "count": return entry.count?.plain
    case "minutes": return entry.minutes?.plain
    case "words": return entry.words
    case _: return nil
    }
  }
}

extension Amount {
  /// The number, with what was said about it: `2`, `about 300`, `at least 3`, `2-3`.
  fileprivate var plain: String {
    let number = isRange ? "\(low)-\(high)" : "\(low)"
    switch (bound, approximate) {
    case (.min, _): return "at least \(number)"
    case (.max, _): return "at most \(number)"
    case (nil, true): return "about \(number)"
    case (nil, false): return number
    }
  }
}
