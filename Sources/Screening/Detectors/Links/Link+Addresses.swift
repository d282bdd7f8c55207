extension Link {
  /// "(at)mail.example" and "[at]mail.example": a mail address half hidden.
  static func spelledAt(_ letters: [UInt8], from start: Int) -> Int? {
    for sign in ["(at)", "[at]", "{at}"] where letters[start...].starts(with: sign.utf8) {
      let end = addressEnd(letters, from: start + 4)
      return end > start + 6 ? end : nil
    }
    return nil
  }

  /// No address that people write is longer; a hostile text must not make this slow.
  private static let longest = 256

  /// The end of what is written without a space, less the full stop of a sentence.
  static func addressEnd(_ letters: [UInt8], from start: Int) -> Int {
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

  static func kind(of address: ArraySlice<UInt8>) -> Link? {
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

  /// "\\server\share", "/home/…", "../", "~/…": a path, not "and/or" or "24/7".
  static func pathEnd(_ letters: [UInt8], from start: Int) -> Int? {
    guard start == 0 || letters[start - 1] <= 0x20 || letters[start - 1] == UInt8(ascii: ".") else {
      return nil
    }
    let end = addressEnd(letters, from: start)
    let path = letters[start..<end]
    let slashes = path.filter { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.count
    let starts = path.prefix(3).elementsEqual("///".utf8)
    return slashes >= 2 && path.contains(where: \.isLetter) && !starts ? end : nil
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
}
