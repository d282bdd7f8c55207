/// A text with `*` for any characters, `?` for any one, and `\` before either to mean itself.
struct Glob: Hashable, Sendable {
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case scalar(Unicode.Scalar)
    case one
    case any
  }

  /// Reads a glob as it is written.
  init(_ text: Substring) {
    var parts: [Part] = []
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": parts.append(.any)
      case "?": parts.append(.one)
      case "\\":
        let escapes = rest.first.map { "*?\\".unicodeScalars.contains($0) } ?? false
        parts.append(.scalar(escapes ? rest.removeFirst() : scalar))
      case _: parts.append(.scalar(scalar))
      }
    }
    self.parts = parts
  }

  /// Whether a line is of this form from its beginning to its end.
  func matches(_ line: String) -> Bool {
    let scalars = Array(line.unicodeScalars)
    var part = 0
    var place = 0
    var star: (part: Int, place: Int)?
    while place < scalars.count {
      switch part < parts.count ? parts[part] : nil {
      case .any:
        star = (part, place)
        part += 1
      case .one:
        part += 1
        place += 1
      case .scalar(scalars[place]):
        part += 1
        place += 1
      case .scalar, nil:
        // Let the last star take one more.
        guard let last = star else { return false }
        star = (last.part, last.place + 1)
        part = last.part + 1
        place = last.place + 1
      }
    }
    return parts[part...].allSatisfy { $0 == .any }
  }
}
