import Dialogue
import Language

extension [Entry] {
  /// What was noted: one fact as it is, more of them as a list of facts.
  var noted: [JSON.Member] {
    if count == 1, let only = first { return only.facts }
    return [JSON.Member("facts", .array(map { .object($0.facts) }))]
  }
}

extension Entry {
  /// The entry with what the officer said of it.
  var json: JSON {
    .object([facts[0], JSON.Member("happened", .string(happened.rawValue))] + facts.dropFirst())
  }

  /// The topic's id, how many, how long.
  fileprivate var facts: [JSON.Member] {
    [JSON.Member("id", .string(topic))]
      + (count?.members("count") ?? []) + (minutes?.members("minutes") ?? [])
  }
}

extension Amount {
  /// The number; the upper end too where it is a range, and that it is not exact.
  fileprivate func members(_ name: String) -> [JSON.Member] {
    var members = [JSON.Member(name, .number(low))]
    if isRange { members.append(JSON.Member(name + "_to", .number(high))) }
    if approximate { members.append(JSON.Member(name + "_about", .bool(true))) }
    return members
  }
}
