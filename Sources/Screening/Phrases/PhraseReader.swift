/// Reads a book of phrases as it is written, letter by letter, in one pass.
struct PhraseReader {
  /// The words met, numbered.
  private(set) var vocabulary: Vocabulary
  /// The steps of all phrases, one phrase after another.
  private(set) var elements: [PhraseElement] = []
  /// The words of all steps, by number, one step after another.
  private(set) var choices: [UInt16] = []
  /// The phrases, in the order of the book.
  private(set) var phrases: [Phrase] = []

  private var group = 0
  private var first = 0
  private var shownFrom: Int?
  private var shownTo: Int?
  private var element = PhraseElement()
  private var choice = WordText()
  private var isBegun = false

  /// A reader that numbers on from a vocabulary.
  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    elements.reserveCapacity(1 << 14)
    choices.reserveCapacity(1 << 16)
    phrases.reserveCapacity(1 << 12)
  }

  /// Reads a group of phrases, one a line; a line that starts with "/" is a note, and one that is
  /// set in goes on with the line before.
  mutating func read(_ lines: String, group: Int) {
    self.group = group
    var isNote = false
    var startsLine = true
    var isSetIn = false
    WordText.each(in: lines, between: " \n|[]?!") { letters, sign in
      if startsLine {
        if letters.isEmpty, sign == UInt8(ascii: " ") {
          isSetIn = true
          return
        }
        if !isSetIn {
          endPhrase()
          isNote = letters.first == UInt8(ascii: "/")
        }
      }
      startsLine = sign == UInt8(ascii: "\n")
      isSetIn = false
      if !isNote { read(letters, sign) }
    }
    endPhrase()
  }

  private mutating func read(_ letters: WordText, _ sign: UInt8?) {
    if !letters.isEmpty { choice = letters }
    isBegun = isBegun || !letters.isEmpty || sign.map { $0 > 0x20 } ?? false
    switch sign {
    case UInt8(ascii: "|"): endChoice()
    // A line that ends with "|" has more choices to come.
    case UInt8(ascii: "\n") where letters.isEmpty && isBegun && choice.isEmpty: break
    case UInt8(ascii: "["): shownFrom = elements.count
    case UInt8(ascii: "]"): shownTo = elements.count + 1
    case UInt8(ascii: "?"): element.kind = .optional
    case UInt8(ascii: "!"): element.kind = .not
    default: endElement()
    }
  }

  private mutating func endChoice() {
    defer { choice = WordText() }
    switch choice.first {
    case nil: break
    case UInt8(ascii: "@"):
      if let list = WordList.named(WordText(choice.dropFirst())) {
        element.classes.insert(WordClasses(list))
      }
    case UInt8(ascii: "#"): element.takesNumber = true
    case UInt8(ascii: "."): element.kind = .gap(choice.count <= 2 ? 3 : choice.count == 3 ? 6 : 14)
    default: Inflection.eachForm(of: choice) { add($0) }
    }
  }

  private mutating func add(_ word: WordText) {
    let number = vocabulary.learn(word)
    choices.append(UInt16(truncatingIfNeeded: number))
    element.filter |= PhraseElement.bit(of: number)
  }

  private mutating func endElement() {
    guard isBegun else { return }
    endChoice()
    isBegun = false
    let start = elements.last?.words.upperBound ?? 0
    element.words = start..<UInt32(truncatingIfNeeded: choices.count)
    elements.append(element)
    element = PhraseElement()
  }

  private mutating func endPhrase() {
    defer {
      first = elements.count
      shownFrom = nil
      shownTo = nil
    }
    endElement()
    guard elements.count > first else { return }
    var start = first
    let shown = (shownFrom ?? start)..<(shownTo ?? elements.count)
    phrases.append(Phrase(elements: start..<elements.count, shown: shown, group: group))
    // The same without a first word that may be missing.
    while elements[start].kind == .optional, start + 1 < elements.count {
      start += 1
      let rest = max(start, shown.lowerBound)..<max(start, shown.upperBound)
      phrases.append(Phrase(elements: start..<elements.count, shown: rest, group: group))
    }
  }
}
