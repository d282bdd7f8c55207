import Yams

/// Reading the parts of a file, noting everything that is not as it should be.
extension YAMLFile {
  /// The values of a mapping by their keys; unknown keys and keys that stand twice are problems.
  mutating func fields(of node: Node?, known: [String], in what: String) -> [String: Node] {
    guard let node else { return [:] }
    guard let mapping = node.mapping else {
      report("\(what) is not a mapping; give it \"key: value\" lines", at: node)
      return [:]
    }
    var fields = [String: Node](minimumCapacity: mapping.count)
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        report("a key of \(what) is not a word; use one of \(known.listed)", at: key)
        continue
      }
      if fields.updateValue(value, forKey: name) != nil {
        report("\"\(name)\" stands twice in \(what); keep one", at: key)
      }
    }
    if known.count(where: fields.keys.contains) < fields.count {
      reportUnknown(in: mapping, known: known, in: what)
    }
    return fields
  }

  private mutating func reportUnknown(
    in mapping: Node.Mapping, known: [String], in what: String
  ) {
    for key in mapping.keys {
      guard let name = key.scalar?.string, !known.contains(name) else { continue }
      let near = known.nearest(to: name).map { "did you mean \"\($0)\"?" }
      report("\(what) has no \"\(name)\"; \(near ?? "use one of " + known.listed)", at: key)
    }
  }

  /// The text of a field; a missing one is a problem unless it is optional.
  mutating func text(
    _ key: String, of fields: [String: Node], at owner: Node?, in what: String,
    optional: Bool = false
  ) -> String? {
    guard let node = fields[key] else {
      if !optional, owner != nil { report("\(what) lacks \"\(key)\"; add it", at: owner) }
      return nil
    }
    return text(node, called: "\"\(key)\" of \(what)")
  }

  /// The text of a node, which must hold some.
  mutating func text(_ node: Node, called what: @autoclosure () -> String) -> String? {
    guard let text = node.scalar?.string, !text.isEmpty else {
      report(
        "\(what()) is not a text; write words, in quotes if they hold \": \" or \" #\"", at: node)
      return nil
    }
    if text.holdsControls {
      report("\(what()) holds a line break or a control character; write one line", at: node)
      return nil
    }
    return text
  }

  /// The texts of a list; a missing one is a problem unless it is optional.
  mutating func texts(
    _ key: String, of fields: [String: Node], at owner: Node?, in what: String,
    optional: Bool = false
  ) -> [String] {
    guard let node = fields[key] else {
      if !optional, owner != nil { report("\(what) lacks \"\(key)\"; add a list", at: owner) }
      return []
    }
    guard let list = node.sequence else {
      report("\"\(key)\" of \(what) is not a list; write [a, b] or lines with \"- \"", at: node)
      return []
    }
    return list.compactMap { text($0, called: "an entry of \"\(key)\" of \(what)") }
  }

  /// One of the values of an enumeration; another word is a problem.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, of fields: [String: Node], in what: String, called noun: String
  ) -> Value? where Value.RawValue == String {
    guard let node = fields[key] else { return nil }
    if let word = node.scalar?.string, let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue)
    report(
      "unknown \(noun) \"\(node.scalar?.string ?? "")\" of \(what); use \(words.listed)", at: node)
    return nil
  }

  /// A whole number from 1 up.
  mutating func number(_ key: String, of fields: [String: Node], in what: String) -> Int? {
    guard let node = fields[key] else { return nil }
    if let number = node.scalar.flatMap({ Int($0.string) }), number > 0 { return number }
    report("\"\(key)\" of \(what) is not a whole number; write one from 1 up", at: node)
    return nil
  }

  /// Yes or no.
  mutating func flag(_ key: String, of fields: [String: Node], in what: String) -> Bool? {
    guard let node = fields[key] else { return nil }
    switch node.scalar?.string.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    case _:
      report("\"\(key)\" of \(what) is neither yes nor no; write one of them", at: node)
      return nil
    }
  }
}

extension String {
  /// Whether it holds a control character, a line break among them.
  fileprivate var holdsControls: Bool {
    let bytes = utf8.span
    for place in bytes.indices {
      switch bytes[place] {
      case ..<0x20, 0x7F: return true
      // In UTF-8 the second block of controls is C2 80 to C2 9F.
      case 0xC2 where bytes[place + 1] < 0xA0: return true
      case _: continue
      }
    }
    return false
  }
}
