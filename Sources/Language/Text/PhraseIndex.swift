/// Where in a book's steps a phrase may begin, by its first word.
struct PhraseIndex: Sendable {
  /// Steps that begin a phrase, those of one word together and in the order of the phrases.
  private var steps: [Int32] = []
  /// Where among the steps those of each word begin, by the word's number.
  private var places: [Int32] = []
  /// Steps that begin a phrase with a number.
  private(set) var numbers: [Int32] = []

  /// The beginnings of all phrases.
  init(of notation: PhraseNotation) {
    var firsts: [(word: UInt32, step: Int32)] = []
    firsts.reserveCapacity(notation.beginnings.count * 4)
    for beginning in notation.beginnings {
      note(&firsts, from: beginning, in: notation.steps)
    }
    places = [Int32](repeating: 0, count: notation.vocabulary.words.count + 1)
    for first in firsts { places[Int(first.word)] += 1 }
    var count: Int32 = 0
    for word in places.indices {
      count += places[word]
      places[word] = count
    }
    steps = [Int32](repeating: 0, count: firsts.count)
    // Backwards, so that each word's place moves down to where its steps begin.
    for first in firsts.reversed() {
      places[Int(first.word)] -= 1
      steps[Int(places[Int(first.word)])] = first.step
    }
  }

  /// The steps that begin a phrase with the word of a number.
  func steps(of word: Int) -> ArraySlice<Int32> {
    steps[Int(places[word])..<Int(places[word + 1])]
  }

  /// Notes every step that may come first when a phrase goes on from a step.
  private mutating func note(
    _ firsts: inout [(word: UInt32, step: Int32)], from start: Int, in all: [PhraseNotation.Step]
  ) {
    var step = start
    while true {
      switch all[step] {
      case .either(let distance):
        if distance > 0 { note(&firsts, from: step + Int(distance), in: all) }
        step += 1
      case .onward(let distance): step += Int(distance)
      case .word(let word): return firsts.append((word, Int32(step)))
      case .number: return numbers.append(Int32(step))
      case .anyWord, .end: return
      }
    }
  }
}
