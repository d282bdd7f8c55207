/// A domain name in running text: labels with dots between, and a top-level domain that exists.
enum DomainName {
  /// Which labels are read.
  enum Labels {
    /// Those of any script, as after `http://`.
    case any
    /// Those of Latin letters, so that a domain is found between the words of another script.
    case plain
  }

  /// Where the domain name that starts at an offset ends; `nil` when none starts there.
  ///
  /// As many labels are taken as leave a top-level domain at the end.
  static func end(
    in text: ArraySlice<Unicode.Scalar>, from start: Int, labels: Labels
  ) -> Int? {
    var end: Int?
    var label = start
    while let dot = labelEnd(in: text, from: label, labels: labels) {
      let name = text[label..<dot]
      if !(labels == .any && name.contains("_")),
        let domain = TopLevelDomain.end(in: text, from: dot + 1)
      {
        end = domain
      }
      label = dot + 1
    }
    return end
  }

  /// The domains of Latin letters within a domain of any script.
  static func plainDomains(in text: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.startIndex
    while index < text.endIndex {
      if let end = end(in: text, from: index, labels: .plain) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether every label is one that the domain name system can hold: up to 63 letters in Punycode.
  static func isEncodable(_ domain: ArraySlice<Unicode.Scalar>) -> Bool {
    if domain.starts(with: "xn--".unicodeScalars), plainDomains(in: domain).isEmpty { return false }
    return domain.split(separator: ".").allSatisfy { encodedLength(of: $0) <= 63 }
  }

  /// The length of a label in Punycode; other scripts' full stops divide it like a dot.
  private static func encodedLength(of label: ArraySlice<Unicode.Scalar>) -> Int {
    let parts = label.split(omittingEmptySubsequences: false) { "。．｡".unicodeScalars.contains($0) }
    return parts.reduce(parts.count - 1) { $0 + Punycode.length(of: $1) }
  }

  /// The dot at the end of the label that starts at an offset; `nil` when there is no such label.
  private static func labelEnd(
    in text: ArraySlice<Unicode.Scalar>, from start: Int, labels: Labels
  ) -> Int? {
    guard start < text.endIndex,
      let dot = text[start...].firstIndex(where: { !labels.include($0) }),
      dot > start, text[dot] == ".",
      labels == .plain || (text[start].isDomainCharacter && text[dot - 1].isDomainCharacter)
    else { return nil }
    return dot
  }
}

extension DomainName.Labels {
  fileprivate func include(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .any: scalar.isDomainCharacter || scalar == "-" || scalar == "_"
    case .plain: scalar.isPlainDomainCharacter
    }
  }
}
