extension String {
  /// The text as a post may hold it: one kind of line end, no control character and no mark that a
  /// network refuses, no space at either end, and no link where only a space was forgotten.
  var tidied: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), utf8.first != 0x20, utf8.last != 0x20,
      !mayHoldLink
    {
      return self
    }
    return withPlainLineEnds.trimmed.withoutAccidentalLinks
  }

  /// The sentence with a full stop, unless it ends with a stop of its own.
  var stopped: String {
    switch last {
    case ".", "!", "?", "…", nil: self
    default: self + "."
    }
  }

  private var withPlainLineEnds: String {
    var lines = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars where !scalar.isRefusedByX {
      switch (previous, scalar) {
      case ("\r", "\n"): break
      case (_, "\r"): lines.append("\n")
      case (_, "\t"): lines.append(" ")
      case (_, "\n"): lines.append(scalar)
      default: if scalar.properties.generalCategory != .control { lines.append(scalar) }
      }
      previous = scalar
    }
    return String(lines)
  }

  private var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  private var withoutAccidentalLinks: String {
    let scalars = Array(unicodeScalars)
    var text = String.UnicodeScalarView()
    var index = 0
    for link in WebLink.links(in: self) where link.isAccidental {
      text += scalars[index..<link.range.lowerBound]
      for scalar in scalars[link.range] {
        text.append(scalar)
        if scalar == "." { text.append(" ") }
      }
      index = link.range.upperBound
    }
    return String(text + scalars[index...])
  }
}
