/// A text as Mastodon counts it: links at a fixed length, mentions without their server.
enum MastodonText {
  /// The text with every `http(s)` link as 23 letters and every `@user@server` as `@user`.
  static func counted(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let links = WebLink.links(in: text).filter(\.hasProtocol).map { Entity.link($0.range) }
    let mentions = scalars.contains("@") ? mentions(in: scalars) : []
    if links.isEmpty, mentions.isEmpty { return text }

    var counted = String.UnicodeScalarView()
    var index = 0
    for entity in (links + mentions).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where entity.range.lowerBound >= index {
      counted += scalars[index..<entity.range.lowerBound]
      switch entity {
      case .link: counted += String(repeating: "x", count: Weighing.link).unicodeScalars
      case .mention(_, let user): counted += scalars[user]
      }
      index = entity.range.upperBound
    }
    return String(counted + scalars[index...])
  }

  private enum Entity {
    case link(Range<Int>)
    /// A mention, and how much of it is the `@user`.
    case mention(Range<Int>, user: Range<Int>)

    var range: Range<Int> {
      switch self {
      case .link(let range), .mention(let range, _): range
      }
    }
  }

  private static func mentions(in text: [Unicode.Scalar]) -> [Entity] {
    var found: [Entity] = []
    var index = 0
    while let sign = text[index...].firstIndex(of: "@") {
      index = sign + 1
      guard sign == 0 || !text[sign - 1].bindsMention,
        let user = nameEnd(in: text, from: index, where: \.isUserNameCharacter)
      else { continue }
      var end = user
      if user < text.count, text[user] == "@" {
        end = nameEnd(in: text, from: user + 1, where: \.isWordCharacter) ?? user
      }
      index = end
      if !endsOtherwise(text[end...]) { found.append(.mention(sign..<end, user: sign..<user)) }
    }
    return found
  }

  /// The end of a name at an offset: words, with dots and hyphens only between them.
  private static func nameEnd(
    in text: [Unicode.Scalar], from start: Int, where belongs: (Unicode.Scalar) -> Bool
  ) -> Int? {
    let run = text[start...].firstIndex { !belongs($0) && $0 != "." && $0 != "-" } ?? text.count
    guard start < run, belongs(text[start]) else { return nil }
    return text[start..<run].lastIndex(where: belongs).map { $0 + 1 }
  }

  /// Whether what follows shows that it was no mention after all.
  private static func endsOtherwise(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = rest.first else { return false }
    return next == "@" || next == "＠" || next.isAccentedLatin
      || rest.starts(with: "://".unicodeScalars)
  }
}

extension Unicode.Scalar {
  fileprivate var isUserNameCharacter: Bool { self == "_" || isASCIILetter || isASCIIDigit }

  fileprivate var bindsMention: Bool { self == "=" || self == "/" || isWordCharacter }
}
