/// What may follow the domain of a link: a port, a path, a query.
enum LinkTail {
  /// The most letters and digits that a `t.co` link has after its slash.
  static let longestShortName = 40

  /// The end of a port such as `:8080` at an offset, or the offset itself.
  static func portEnd(in text: [Unicode.Scalar], from start: Int) -> Int {
    guard start < text.count, text[start] == ":" else { return start }
    let end = run(in: text, from: start + 1) { $0.isASCIIDigit }
    return end > start + 1 ? end : start
  }

  /// The end of a path at an offset, or the offset itself.
  ///
  /// A path ends with a letter, a digit or one of a few signs, so that the full stop of a sentence is
  /// not taken for part of it; brackets belong to it only in pairs.
  static func pathEnd(in text: [Unicode.Scalar], from start: Int) -> Int {
    guard start < text.count, text[start] == "/" else { return start }
    var end = start + 1
    var index = end
    while index < text.count {
      if let closed = bracketEnd(in: text, from: index) {
        index = closed
        end = closed
      } else if text[index].isPathCharacter {
        index += 1
        if text[index - 1].mayEndPath { end = index }
      } else {
        break
      }
    }
    return end
  }

  /// The end of a query such as `?page=2` at an offset, or the offset itself.
  static func queryEnd(in text: [Unicode.Scalar], from start: Int) -> Int {
    guard start < text.count, text[start] == "?" else { return start }
    let run = run(in: text, from: start + 1) { $0.isQueryCharacter }
    return text[(start + 1)..<run].lastIndex { $0.mayEndQuery }.map { $0 + 1 } ?? start
  }

  /// The path of a `t.co` link: how long its name is, and where the link ends whatever follows.
  static func shortened(in text: [Unicode.Scalar], from start: Int) -> (name: Int, end: Int)? {
    guard start < text.count, text[start] == "/" else { return nil }
    let end = run(in: text, from: start + 1) { $0.isASCIILetter || $0.isASCIIDigit }
    guard end > start + 1 else { return nil }
    return (end - start - 1, queryEnd(in: text, from: end))
  }

  /// The end of a pair of brackets in a path, which may hold another pair: `(film)`, `(a(b)c)`.
  private static func bracketEnd(in text: [Unicode.Scalar], from start: Int) -> Int? {
    guard text[start] == "(" else { return nil }
    var index = run(in: text, from: start + 1) { $0.isPathCharacter }
    if index < text.count, text[index] == "(" {
      let inner = run(in: text, from: index + 1) { $0.isPathCharacter }
      guard inner > index + 1, inner < text.count, text[inner] == ")" else { return nil }
      index = run(in: text, from: inner + 1) { $0.isPathCharacter }
    } else if index == start + 1 {
      return nil
    }
    return index < text.count && text[index] == ")" ? index + 1 : nil
  }

  private static func run(
    in text: [Unicode.Scalar], from start: Int, while belongs: (Unicode.Scalar) -> Bool
  ) -> Int {
    text[start...].firstIndex { !belongs($0) } ?? text.count
  }
}
