extension Detector {
  /// Web addresses, mail addresses, account names, mark-up and file paths.
  static let links = Detector { passage in
    guard passage.fold.signs.meets(Link.signs) else { return [] }
    var findings: [Finding] = []
    let letters = passage.fold.letters
    var place = 0
    while place < letters.count {
      if let (end, kind) = Link.at(place, in: letters) {
        findings.append(kind.finding(passage.fold.range(place..<end)))
        place = end
      } else {
        place += 1
      }
    }
    return findings
  }
}

/// What can be followed, opened or replied to.
private enum Link {
  case web, mail, account, markUp, file

  /// What no link is without.
  static let signs: LetterSet = "<@\\/~([{&*_`.:"
  private static let brackets: LetterSet = "([{"
  private static let marks: LetterSet = "&*_`{["

  /// The link that starts at a place of a folded text, and its end.
  static func at(_ place: Int, in letters: [UInt8]) -> (end: Int, kind: Link)? {
    let startsWord = place == 0 || !letters[place - 1].isWordLetter
    let letter = letters[place]
    if letter == UInt8(ascii: "<") { return tagEnd(letters, from: place).map { ($0, .markUp) } }
    if letter == UInt8(ascii: "@"), startsWord {
      return handleEnd(letters, from: place).map { ($0, .account) }
    }
    if letter == UInt8(ascii: "\\") || letter == UInt8(ascii: "/") || letter == UInt8(ascii: "~") {
      return pathEnd(letters, from: place).map { ($0, .file) }
    }
    if brackets.contains(letter), let end = spelledAt(letters, from: place) { return (end, .mail) }
    if marks.contains(letter), let end = markEnd(letters, from: place) { return (end, .markUp) }
    guard startsWord, letter.isWordLetter else { return nil }
    let end = addressEnd(letters, from: place)
    return kind(of: letters[place..<end]).map { (end, $0) }
  }

  /// "(at)mail.example" and "[at]mail.example": a mail address half hidden.
  private static func spelledAt(_ letters: [UInt8], from start: Int) -> Int? {
    for sign in ["(at)", "[at]", "{at}"] where letters[start...].starts(with: sign.utf8) {
      let end = addressEnd(letters, from: start + 4)
      return end > start + 6 ? end : nil
    }
    return nil
  }

  /// No address that people write is longer; a hostile text must not make this slow.
  private static let longest = 256

  /// The end of what is written without a space, less the full stop of a sentence.
  private static func addressEnd(_ letters: [UInt8], from start: Int) -> Int {
    var end = start
    while end < letters.count, end - start < longest, letters[end] > 0x20, letters[end] < 0x80,
      !breaks.contains(letters[end])
    {
      end += 1
    }
    while end > start + 1, closes.contains(letters[end - 1]) { end -= 1 }
    return end
  }

  private static let breaks: LetterSet = "<>\"()[]{},;|"
  private static let closes: LetterSet = ".!?:'"

  private static let joints: LetterSet = ".:@"

  private static func kind(of address: ArraySlice<UInt8>) -> Link? {
    guard address.count > 3, address.contains(where: joints.contains) else {
      return nil
    }
    let text = WordText(address)
    for scheme in schemes
    where text.hasPrefix(scheme) && text.count > scheme.count + 1 {
      return .web
    }
    if text.hasPrefix("www."), text.count > 6 { return .web }
    if text.dropFirst().starts(with: ":\\".utf8) || text.dropFirst().starts(with: ":/".utf8) {
      return .file
    }
    if let at = address.firstIndex(of: UInt8(ascii: "@")), at > address.startIndex,
      isDomain(address[(at + 1)...], anyEnding: true)
    {
      return .mail
    }
    let host = address.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ":")
    }
    if isFile(host) { return .file }
    let hasPath = host.count < address.count && address[host.endIndex] == UInt8(ascii: "/")
    return isDomain(host, anyEnding: hasPath) ? .web : nil
  }

  /// Labels with dots between, the last one an ending that addresses have.
  private static func isDomain(_ host: ArraySlice<UInt8>, anyEnding: Bool) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last else { return false }
    let isPlain = labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy {
          $0.isWordLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
    }
    guard isPlain, last.allSatisfy(\.isLetter), last.count >= 2 else { return false }
    return anyEnding || endings.contains(WordText(last))
  }

  private static func isFile(_ name: ArraySlice<UInt8>) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return false
    }
    return files.contains(WordText(name[(dot + 1)...]))
  }

  private static func handleEnd(_ letters: [UInt8], from start: Int) -> Int? {
    var end = start + 1
    while end < letters.count, letters[end].isWordLetter || letters[end] == UInt8(ascii: "_") {
      end += 1
    }
    return end > start + 2 && letters[start + 1...end - 1].contains(where: \.isLetter)
      && !isTime(letters[start + 1..<end])
      ? end : nil
  }

  /// "@4am" and "@2" are hours, not accounts.
  private static func isTime(_ name: ArraySlice<UInt8>) -> Bool {
    name.first?.isDigit ?? true
      && ["am", "pm", "h", "hrs", "ish", ""].contains(
        WordText(name.drop { $0.isDigit }))
  }

  private static func tagEnd(_ letters: [UInt8], from start: Int) -> Int? {
    let next = start + 1
    guard next < letters.count, letters[next].isLetter || "/!".utf8.contains(letters[next]) else {
      return nil
    }
    var end = next
    while end < letters.count, end - start < 200, letters[end] != UInt8(ascii: ">") { end += 1 }
    return end < letters.count && letters[end] == UInt8(ascii: ">") ? end + 1 : nil
  }

  /// "\\server\share", "/home/…", "../", "~/…": a path, not "and/or" or "24/7".
  private static func pathEnd(_ letters: [UInt8], from start: Int) -> Int? {
    guard start == 0 || letters[start - 1] <= 0x20 || letters[start - 1] == UInt8(ascii: ".") else {
      return nil
    }
    let end = addressEnd(letters, from: start)
    let path = letters[start..<end]
    let slashes = path.filter { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.count
    let starts = path.prefix(3).elementsEqual("///".utf8)
    return slashes >= 2 && path.contains(where: \.isLetter) && !starts ? end : nil
  }

  /// Mark-up of notes and messages: stars, backticks, brackets with an address, named characters.
  private static func markEnd(_ letters: [UInt8], from start: Int) -> Int? {
    let rest = letters[start...].prefix(80)
    if rest.first == UInt8(ascii: "&") {
      let name = rest.dropFirst().prefix { $0.isWordLetter || $0 == UInt8(ascii: "#") }
      let end = name.endIndex
      return name.count >= 2 && end < letters.count && letters[end] == UInt8(ascii: ";")
        ? end + 1 : nil
    }
    for mark in ["**", "__", "`", "~~", "{{"] where rest.starts(with: mark.utf8) {
      let inside = rest.dropFirst(mark.utf8.count)
      guard let first = inside.first, first.isLetter || first == UInt8(ascii: "`") else {
        return nil
      }
      guard start == 0 || !letters[start - 1].isWordLetter else { return nil }
      var end = inside.startIndex + 1
      while end + mark.utf8.count <= inside.endIndex {
        if letters[end...].prefix(mark.utf8.count).elementsEqual(
          mark == "{{" ? "}}".utf8 : mark.utf8)
        {
          return end + mark.utf8.count
        }
        end += 1
      }
      return nil
    }
    if rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < letters.count, letters[close + 1] == UInt8(ascii: "(")
    {
      return letters[close...].prefix(120).firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
    }
    return nil
  }

  private static let schemes: [WordText] = [
    "http:", "https:", "ftp:", "hxxp:", "hxxps:", "mailto:", "javascript:", "data:", "tel:",
  ]
  private static let endings: WordSet = [
    "com", "uk", "org", "net", "gov", "info", "biz", "eu", "ly", "gl", "io", "xyz", "wales",
    "cymru", "scot", "london", "edu", "tv", "app", "dev", "ru", "cn", "onion", "ie",
  ]
  private static let files: WordSet = [
    "pdf", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "mp4", "mov", "zip", "exe", "csv",
    "txt", "ppt", "pptx", "msg", "eml", "avi", "html", "htm", "php", "wav", "mp3", "gif",
  ]

  func finding(_ range: Range<Int>) -> Finding {
    switch self {
    case .web:
      Finding(
        range, .linkOrControl, .block,
        reason: "A link can track people or lead somewhere unsafe.", suggestion: "remove it")
    case .mail:
      Finding(
        range, .contactID, .block, reason: "This is a mail address.", suggestion: "leave it out")
    case .account:
      Finding(
        range, .linkOrControl, .ask, reason: "This names an account.", suggestion: "remove it")
    case .markUp:
      Finding(
        range, .linkOrControl, .block, reason: "This is mark-up, which a post shows as it is.",
        suggestion: "remove it")
    case .file:
      Finding(
        range, .linkOrControl, .block, reason: "This is the place of a file on a computer.",
        suggestion: "remove it")
    }
  }
}
