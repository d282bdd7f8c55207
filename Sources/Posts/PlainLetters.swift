extension String {
  /// The text in the letters of a plain text message where typography has others: "2.5 hours" for
  /// "2½ hours", straight quotes, a hyphen for a dash.
  ///
  /// One such letter would send the whole message in the alphabet with less than half the room.
  /// What has no plain form stays as it is.
  var inPlainLetters: String {
    var plain = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "½": plain += plain.endsWithDigit ? ".5" : "half"
      case "‘", "’": plain += "'"
      case "“", "”": plain += "\""
      case "–", "—": plain += "-"
      case "…": plain += "..."
      case "\u{A0}", "\u{2009}", "\u{202F}": plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  private var endsWithDigit: Bool { unicodeScalars.last?.isASCIIDigit ?? false }
}
