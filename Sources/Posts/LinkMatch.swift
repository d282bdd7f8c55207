/// A stretch of text that reads as a link, before it is known to be one.
struct LinkMatch {
  private let start: Int
  private let domain: Range<Int>
  private let hasPath: Bool
  /// Where the stretch ends, and the search for the next goes on.
  let end: Int

  /// The first stretch at or after an offset, with the character before it counted in.
  static func first(in text: [Unicode.Scalar], from offset: Int) -> LinkMatch? {
    for index in offset..<max(offset, text.count) {
      if text[index].mayPrecedeLink, let match = LinkMatch(in: text, at: index + 1) { return match }
      if index == 0, let match = LinkMatch(in: text, at: 0) { return match }
    }
    return nil
  }

  private init?(in text: [Unicode.Scalar], at start: Int) {
    let domainStart = start + Self.protocolLength(in: text, at: start)
    guard let domainEnd = DomainName.end(in: text[...], from: domainStart, labels: .any)
    else { return nil }
    self.start = start
    domain = domainStart..<domainEnd
    let portEnd = LinkTail.portEnd(in: text, from: domainEnd)
    let pathEnd = LinkTail.pathEnd(in: text, from: portEnd)
    hasPath = pathEnd > portEnd
    end = LinkTail.queryEnd(in: text, from: pathEnd)
  }

  /// The links that the stretch holds: one, or none, or several domains in another script's words.
  func links(in text: [Unicode.Scalar]) -> [WebLink] {
    guard DomainName.isEncodable(text[domain]), end - start <= Self.longest else { return [] }
    return domain.lowerBound > start ? fullLink(in: text) : bareLinks(in: text)
  }

  private static let longest = 4096

  private func fullLink(in text: [Unicode.Scalar]) -> [WebLink] {
    var end = end
    if String(String.UnicodeScalarView(text[domain])).lowercased() == "t.co",
      let short = LinkTail.shortened(in: text, from: domain.upperBound)
    {
      guard short.name <= LinkTail.longestShortName else { return [] }
      end = short.end
    }
    return [WebLink(in: text, at: start..<end, hasProtocol: true, hasPath: end > domain.upperBound)]
  }

  private func bareLinks(in text: [Unicode.Scalar]) -> [WebLink] {
    guard start == 0 || !text[start - 1].joinsToDomain else { return [] }
    var ranges = DomainName.plainDomains(in: text[domain])
    // Without a path, a port or a query does not count as a part of a bare link.
    if hasPath, let last = ranges.popLast() {
      ranges.append(last.lowerBound..<end)
    }
    return ranges.map {
      WebLink(in: text, at: $0, hasProtocol: false, hasPath: $0.upperBound > domain.upperBound)
    }
  }

  private static func protocolLength(in text: [Unicode.Scalar], at start: Int) -> Int {
    for scheme in ["https://", "http://"] {
      let scalars = scheme.unicodeScalars
      let written = text[start...].prefix(scalars.count)
      if written.count == scalars.count,
        zip(written, scalars).allSatisfy({ $0.properties.lowercaseMapping == String($1) })
      {
        return scalars.count
      }
    }
    return 0
  }
}
