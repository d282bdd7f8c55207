/// What happened at the officer's end.
public enum Input: Hashable, Sendable {
  /// The conversation begins.
  case begin
  /// It is taken up again, in a new process.
  case resume
  /// A reply was typed, cleaned as ``Input/init(typed:)`` does.
  case line(String)
  /// What was typed cannot be read.
  case unreadable(Unreadable)
  /// Ctrl-C.
  case interrupted
  /// The officer was called away: Ctrl-D, the end of a pipe, a hang-up.
  case end

  /// Why what was typed cannot be read.
  public enum Unreadable: Hashable, Sendable {
    /// More than ``Input/longest`` bytes.
    case tooLong
    /// Not UTF-8.
    case notText
    /// Written before the consent question was put that it would answer.
    case early
  }

  /// The longest reply that is read, in bytes.
  public static let longest = 4096

  /// What was typed, as bytes: text without control characters or escape sequences, or unreadable.
  public init(typed bytes: [UInt8]) {
    guard bytes.count <= Self.longest else {
      self = .unreadable(.tooLong)
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      self = .unreadable(.notText)
      return
    }
    self = .line(text.withoutControls)
  }
}

extension String {
  /// The text with escape sequences taken out whole and other control characters as spaces.
  ///
  /// An escape sequence is ESC with `[` up to its final byte (ECMA-48), ESC with `]`, `P`, `X`, `^` or
  /// `_` up to BEL or ST, or ESC with one more character.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var clean = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        rest.dropEscapeSequence()
      } else {
        clean.append(scalar.isControl ? " " : scalar)
      }
    }
    return String(clean)
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, C0, DEL or C1.
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

extension Substring.UnicodeScalarView {
  /// Drops what follows an ESC as a part of its sequence.
  fileprivate mutating func dropEscapeSequence() {
    switch popFirst() {
    case "[":
      while let next = popFirst(), !("@"..."~").contains(next) {}
    case "]", "P", "X", "^", "_":
      while let next = popFirst(), next != "\u{07}", next != "\u{9C}" {
        if next == "\u{1B}" {
          if first == "\\" { removeFirst() }
          return
        }
      }
    case _: return
    }
  }
}
