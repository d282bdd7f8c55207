/// A turn of speech that gives something away, as a row of elements to meet one after another.
///
///     her|his @relation hit~|punch~        words, classes of words, any form of a word
///     about to .. @enforce                 two words at most, no comma
///     raid ... tomorrow                     six words at most; "...." is fourteen
///     seven # year old?                    a number; a word that may be missing
///     [dna] put~ him at the scene          what to show, when it is less than all
///     overdose !of                         a word that must not come next
///     home-secretary|minister              two words as one choice
struct Phrase {
  let elements: [Element]
  /// Which elements are shown.
  let shown: Range<Int>
  /// Whether an element has a choice of two words joined by a hyphen.
  let hasPairs: Bool

  /// One step of a phrase.
  enum Element {
    case word(Set<WordText>, WordClasses, optional: Bool)
    case gap(Int)
    case not(Set<WordText>, WordClasses)
  }

  /// Reads a phrase as it is written in a book.
  init(_ line: Substring) {
    var elements: [Element] = []
    var start = 0
    var end: Int?
    for piece in line.split(separator: " ") {
      var piece = piece
      if piece.first == "[" {
        start = elements.count
        piece.removeFirst()
      }
      let closes = piece.last == "]"
      if closes { piece.removeLast() }
      elements.append(Element(piece))
      if closes { end = elements.count }
    }
    self.elements = elements
    hasPairs = line.utf8.contains(UInt8(ascii: "-"))
    shown = start..<max(start, end ?? elements.count)
  }
}

extension Phrase.Element {
  fileprivate init(_ piece: Substring) {
    switch piece {
    case "..": self = .gap(2)
    case "...": self = .gap(6)
    case "....": self = .gap(14)
    default:
      var rest = piece
      let isNot = rest.first == "!"
      if isNot { rest.removeFirst() }
      let optional = rest.last == "?"
      if optional { rest.removeLast() }
      var words: Set<WordText> = []
      var classes: WordClasses = []
      for choice in rest.split(separator: "|") {
        if choice.first == "@" {
          classes.formUnion(
            WordList.named(String(choice.dropFirst())).map { [WordClasses($0)] } ?? [])
        } else {
          words.formUnion(Inflection.forms(of: WordText(choice.utf8)))
        }
      }
      self = isNot ? .not(words, classes) : .word(words, classes, optional: optional)
    }
  }
}
