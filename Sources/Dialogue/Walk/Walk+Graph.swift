import Gate

/// The walk as a picture.
extension Walk {
  /// The conversation in Graphviz' language, one line a path; the same campaign, the same bytes.
  public var dot: String {
    var lines = ["digraph conversation {", "  rankdir=TB;", "  node [shape=box];"]
    for end in ends { lines.append("  \"\(end)\" [shape=oval];") }
    for (from, to, said) in edges {
      lines.append("  \"\(from)\" -> \"\(to)\" [label=\"\(said)\"];")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  /// The ways that a conversation ends, each once.
  private var ends: [String] {
    var ends: [String] = []
    for path in paths {
      if case .end = path.to, !ends.contains(path.to.id) { ends.append(path.to.id) }
    }
    return ends
  }

  /// The paths, with all that leads from one stop to another on one edge.
  private var edges: [(from: String, to: String, said: String)] {
    var edges: [(from: String, to: String, said: String)] = []
    for path in paths {
      let said = path.said.escaped
      if let index = edges.firstIndex(where: { $0.from == path.from.id && $0.to == path.to.id }) {
        edges[index].said += "\\n" + said
      } else {
        edges.append((path.from.id, path.to.id, said))
      }
    }
    return edges
  }
}

extension Walk.Stop {
  /// Its name in a picture: the question's id, or how the conversation ends.
  var id: String {
    switch self {
    case .question(let place): place.id
    case .end(.gate(let ending)): "end: " + ending.rawValue
    case .end(.waiting(let step)): "wait: " + step.rawValue
    case .end(.reposting): "end: reposting"
    case .end(.posted(let account)): "end: posted, " + account.rawValue
    case .end(.nothingPosted): "end: nothing posted"
    case .end(.stopped): "end: stopped"
    case .end(.forgotten): "end: forgotten"
    }
  }
}

extension String {
  /// The text as it stands between Graphviz' quotes.
  fileprivate var escaped: String {
    String(flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}
