import Yams

/// Finding a part of a file by the way that leads to it.
extension YAMLFile {
  /// The node at the end of a way of keys and numbers from the top; where it ends early, the last.
  func node(at path: [String]) -> Node? {
    var node = root
    for step in path {
      guard let next = node?.part(step) else { return node }
      node = next
    }
    return node
  }
}

extension Node {
  /// The value of a key, the entry of a number, or the entry that has an id.
  fileprivate func part(_ step: String) -> Node? {
    if let mapping { return mapping[Node(step)] }
    guard let sequence else { return nil }
    if let index = Int(step) { return sequence.indices.contains(index) ? sequence[index] : nil }
    return sequence.first { $0.mapping?[Node("id")]?.scalar?.string == step }
  }
}
