/// The notation in which phrases are written: one a line.
///
///     (go|take me) back [a (step|question)]     a choice, an optional part
///     welfare check(s|ed|ing)                   endings, each of which may be missing
///     year #                                    any number written in digits
///     never *                                   any one word
///
/// A line that begins with a space goes on from the one before. Each is compiled to places: a word
/// each, with the places that may come next.
struct PhraseNotation {
  /// A place in a phrase: what stands there, and where the phrase may go from it.
  struct Place {
    var match: Match
    var next: [Int] = []
    var isEnd = false
  }

  /// What may stand at a place.
  enum Match: Hashable {
    case word(Word)
    case number
    case anyWord
  }

  /// A part of a phrase: where it begins, where it ends, and whether it may be left out.
  private struct Part {
    var first: [Int] = []
    var last: [Int] = []
    var isOptional = true
  }

  private(set) var places: [Place] = []
  private(set) var first: [Int] = []
  private var text: Substring.UTF8View.SubSequence

  /// Compiles a line, numbering its places from `base`.
  init(_ line: Substring, from base: Int) {
    text = line.utf8[...]
    let whole = sequence()
    first = whole.first.map { $0 + base }
    for place in whole.last { places[place].isEnd = true }
    for index in places.indices { places[index].next = places[index].next.map { $0 + base } }
  }

  /// The lines of a text, those that go on joined to their beginnings.
  static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    var place = start
    while place < text.endIndex {
      let next = text.utf8.index(after: place)
      if text.utf8[place] == 0x0A, next == text.endIndex || text.utf8[next] != 0x20 {
        lines.append(text[start..<place])
        start = next
      }
      place = next
    }
    if start < text.endIndex { lines.append(text[start...]) }
    return lines
  }

  private mutating func sequence() -> Part {
    var whole = Part()
    while let byte = text.first {
      switch byte {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "|"): return whole
      case UInt8(ascii: " "), 0x0A: text.removeFirst()
      case UInt8(ascii: "("): append(choice(), to: &whole)
      case UInt8(ascii: "["):
        var part = choice()
        part.isOptional = true
        append(part, to: &whole)
      default: append(word(), to: &whole)
      }
    }
    return whole
  }

  /// The alternatives between brackets, the cursor on the opening one.
  private mutating func choice() -> Part {
    var all = Part(isOptional: false)
    repeat {
      text.removeFirst()
      let part = sequence()
      all.first += part.first
      all.last += part.last
      all.isOptional = all.isOptional || part.isOptional
    } while text.first == UInt8(ascii: "|")
    if !text.isEmpty { text.removeFirst() }
    return all
  }

  private mutating func word() -> Part {
    var stem = Word()
    while let byte = text.first, Self.isPlain(byte) {
      stem.append(byte)
      text.removeFirst()
    }
    var forms = [stem]
    if text.first == UInt8(ascii: "("), stem.count > 0 {
      repeat {
        text.removeFirst()
        var form = stem
        while let byte = text.first, Self.isPlain(byte) {
          form.append(byte)
          text.removeFirst()
        }
        forms.append(form)
      } while text.first == UInt8(ascii: "|")
      if !text.isEmpty { text.removeFirst() }
    }
    var part = Part(isOptional: false)
    for form in forms {
      part.first.append(places.count)
      places.append(Place(match: Match(form)))
    }
    part.last = part.first
    return part
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), 0x0A, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "|"):
      false
    default: true
    }
  }

  private mutating func append(_ part: Part, to whole: inout Part) {
    for place in whole.last { places[place].next += part.first }
    whole.first += whole.isOptional ? part.first : []
    whole.last = part.isOptional ? whole.last + part.last : part.last
    whole.isOptional = whole.isOptional && part.isOptional
  }
}

extension PhraseNotation.Match {
  init(_ word: Word) {
    switch word {
    case "#": self = .number
    case "*": self = .anyWord
    default: self = .word(word)
    }
  }
}
