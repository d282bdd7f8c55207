/// The domain names of a text: labels with dots between, and a top-level domain that exists.
///
/// The dots are looked at once, when the text is taken up, so that reading from one offset after
/// another costs little.
struct DomainNames {
  private let text: ArraySlice<Unicode.Scalar>
  private let labels: Labels
  /// For the dots before a top-level domain, where that ends.
  private let endings: [Int: Int]

  /// Which labels are read.
  enum Labels {
    /// Those of any script, as after `http://`.
    case any
    /// Those of Latin letters, so that a domain is found between the words of another script.
    case plain
  }

  /// What a reading from an offset found.
  struct Reading {
    /// Where the domain name that starts there ends; `nil` when none does.
    let end: Int?
    /// The next offset from which a reading may find more than this one.
    let next: Int
  }

  /// The domain names of a text, or of a part of one.
  init(in text: ArraySlice<Unicode.Scalar>, labels: Labels) {
    self.text = text
    self.labels = labels
    var endings: [Int: Int] = [:]
    for dot in text.indices where text[dot] == "." {
      endings[dot] = TopLevelDomain.end(in: text, from: dot + 1)
    }
    self.endings = endings
  }

  /// Reads a domain name of as many labels as leave a top-level domain at the end.
  func read(from start: Int) -> Reading {
    var end: Int?
    var hasEndings = false
    var label = start
    while let dot = labelEnd(from: label) {
      if let ending = endings[dot] {
        hasEndings = true
        // An underscore may stand in a subdomain, not in the name before the top-level domain.
        if labels == .plain || !text[label..<dot].contains("_") { end = ending }
      }
      label = dot + 1
    }
    return Reading(end: end, next: hasEndings ? start + 1 : max(start + 1, label))
  }

  /// All that are found from left to right.
  var all: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.startIndex
    while index < text.endIndex {
      let reading = read(from: index)
      if let end = reading.end { found.append(index..<end) }
      index = reading.end ?? reading.next
    }
    return found
  }

  /// The dot at the end of the label that starts at an offset; `nil` when there is no such label.
  private func labelEnd(from start: Int) -> Int? {
    guard start < text.endIndex,
      let dot = text[start...].firstIndex(where: { !labels.include($0) }),
      dot > start, text[dot] == ".",
      labels == .plain || (text[start].isDomainCharacter && text[dot - 1].isDomainCharacter)
    else { return nil }
    return dot
  }
}

extension DomainNames {
  /// Whether the domain name system can hold a domain: labels of up to 63 letters in Punycode.
  static func isEncodable(_ domain: ArraySlice<Unicode.Scalar>) -> Bool {
    if domain.starts(with: "xn--".unicodeScalars),
      DomainNames(in: domain, labels: .plain).all.isEmpty
    {
      return false
    }
    return domain.split(separator: ".").allSatisfy { encodedLength(of: $0) <= 63 }
  }

  /// The length of a label in Punycode; other scripts' full stops divide it like a dot.
  private static func encodedLength(of label: ArraySlice<Unicode.Scalar>) -> Int {
    let parts = label.split(omittingEmptySubsequences: false) { "。．｡".unicodeScalars.contains($0) }
    return parts.reduce(parts.count - 1) { $0 + Punycode.length(of: $1) }
  }
}

extension DomainNames.Labels {
  fileprivate func include(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .any: scalar.isDomainCharacter || scalar == "-" || scalar == "_"
    case .plain: scalar.isPlainDomainCharacter
    }
  }
}
