import Dialogue

/// One line of a transcript: its bytes, and what they mean.
struct TranscriptLine: Hashable, Sendable {
  /// Its number in the file, from 1.
  let number: Int
  /// The line in the file, without its newline.
  let bytes: [UInt8]
  /// What it means.
  let kind: Kind

  /// What a line means.
  enum Kind: Hashable, Sendable {
    case blank
    case comment
    case directive(Directive)
    /// What the officer types; it need not be text.
    case answer([UInt8])
    /// What the program must say.
    case said(Expectation)
  }

  /// Reads a line of a file.
  init(_ bytes: [UInt8], number: Int) throws(Mistake) {
    self.number = number
    self.bytes = bytes
    kind = try Kind(bytes.last == 0x0D ? bytes.dropLast() : bytes[...])
  }

  /// What the program may say here; `nil` when the line is none of its own.
  var expected: Expected? {
    switch kind {
    case .said(let expectation): .line(expectation)
    case .directive(.anyLines): .anyLines
    case .blank, .comment, .directive, .answer: nil
    }
  }

  /// The line as it can be shown on a terminal.
  var shown: String {
    switch Input(typed: bytes) {
    case .line(let text): text
    case .begin, .resume, .interrupted, .end, .unreadable: "> ..."
    }
  }
}

extension TranscriptLine.Kind {
  fileprivate init(_ line: ArraySlice<UInt8>) throws(Mistake) {
    if line.elementsEqual(">".utf8) {
      self = .answer([])
      return
    }
    if line.starts(with: "> ".utf8) {
      self = .answer(Array(line.dropFirst(2)))
      return
    }
    guard let text = String(validating: line, as: UTF8.self) else {
      throw Mistake("this line is not UTF-8", "save the file as UTF-8")
    }
    if text.allSatisfy(\.isWhitespace) {
      self = .blank
    } else if text == "%" || text.hasPrefix("% ") || text.hasPrefix("%\t") {
      self = .comment
    } else if text.hasPrefix("%") {
      self = .directive(try Directive(reading: String(text.dropFirst())))
    } else if let expectation = Expectation(reading: text) {
      self = .said(expectation)
    } else {
      throw Mistake(
        "this is not a regular expression",
        "mend it, end it in (glob), or write the line as the program says it")
    }
  }
}
