/// A stretch of text that reads as a link, before it is known to be one.
struct LinkMatch {
  private let start: Int
  private let domain: Range<Int>
  private let hasPath: Bool
  /// Where the stretch ends, and the search for the next goes on.
  let end: Int

  /// All stretches of a text, from left to right.
  static func all(in text: [Unicode.Scalar]) -> [LinkMatch] {
    let domains = DomainNames(in: text[...], labels: .any)
    var found: [LinkMatch] = []
    var index = 0
    while index < text.count {
      // The first character of a text may stand before a link, or begin one.
      let starts = (text[index].mayPrecedeLink ? [index + 1] : []) + (index == 0 ? [0] : [])
      let attempts = starts.map { Attempt(in: text, at: $0, with: domains) }
      if let match = attempts.lazy.compactMap(\.match).first {
        found.append(match)
        index = match.end
      } else {
        index = max(index + 1, (attempts.map(\.next).max() ?? 0) - 1)
      }
    }
    return found
  }

  /// What came of looking for a stretch at one offset.
  private struct Attempt {
    /// The stretch, if there is one.
    let match: LinkMatch?
    /// The next offset at which there may be one that this attempt has not ruled out.
    let next: Int

    init(in text: [Unicode.Scalar], at start: Int, with domains: DomainNames) {
      let domainStart = start + LinkMatch.protocolLength(in: text, at: start)
      let domain = domains.read(from: domainStart)
      match = domain.end.map { LinkMatch(in: text, at: start, domain: domainStart..<$0) }
      next = domainStart > start ? domainStart : domain.next
    }
  }

  private init(in text: [Unicode.Scalar], at start: Int, domain: Range<Int>) {
    self.start = start
    self.domain = domain
    let portEnd = LinkTail.portEnd(in: text, from: domain.upperBound)
    let pathEnd = LinkTail.pathEnd(in: text, from: portEnd)
    hasPath = pathEnd > portEnd
    end = LinkTail.queryEnd(in: text, from: pathEnd)
  }

  /// The links that the stretch holds: one, or none, or several domains in another script's words.
  func links(in text: [Unicode.Scalar]) -> [WebLink] {
    guard DomainNames.isEncodable(text[domain]), end - start <= Self.longest else { return [] }
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
    var ranges = DomainNames(in: text[domain], labels: .plain).all
    // Without a path, a port or a query does not count as a part of a bare link.
    if hasPath, let last = ranges.popLast() { ranges.append(last.lowerBound..<end) }
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
