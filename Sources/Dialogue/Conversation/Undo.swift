import Language

/// What one step changed, so that it can be taken back: positions and entries, never words typed.
struct Undo: Hashable, Sendable {
  var stand: Stand
  /// How many entries there were.
  var count: Int
  /// The entries that were changed, as they were before.
  var changed: [Changed]
  /// Which posts had been given.
  var given: [UInt64]

  struct Changed: Hashable, Sendable {
    var index: Int
    /// The entry without its words, which stay where they are: a step never changes them.
    var entry: Entry

    init(index: Int, entry: Entry) {
      self.index = index
      self.entry = entry
      self.entry.words = nil
      self.entry.kept = []
    }
  }

  /// What changed from one state to the next.
  init(from before: Stand, _ answers: Answers, _ given: [UInt64], to after: Answers) {
    stand = before.withoutFlagged
    self.given = given
    count = answers.entries.count
    changed = zip(answers.entries, after.entries).enumerated().compactMap { index, pair in
      pair.0 == pair.1 ? nil : Changed(index: index, entry: pair.0)
    }
  }

  /// Takes the step back.
  func undo(_ answers: inout Answers) {
    answers.entries.removeSubrange(min(count, answers.entries.count)...)
    for change in changed where answers.entries.indices.contains(change.index) {
      let (words, kept) = (answers.entries[change.index].words, answers.entries[change.index].kept)
      answers.entries[change.index] = change.entry
      answers.entries[change.index].words = words
      answers.entries[change.index].kept = kept
    }
  }
}

extension [Undo] {
  /// How many steps are remembered, so that what a conversation weighs does not grow for ever.
  private static let most = 50

  /// Adds a step, and forgets the oldest where there are too many.
  mutating func remember(_ step: Undo) {
    if count == Self.most { removeFirst() }
    append(step)
  }
}

/// Where a conversation stands, with all that belongs to the open question.
public struct Stand: Hashable, Sendable {
  /// The open question.
  public internal(set) var place: Place
  /// How often the answer to it was not understood, up to three.
  public internal(set) var attempt = 0
  /// What is to be settled first.
  public internal(set) var pending: Pending?
  /// Whether the officer wants to be asked the campaign's questions in turn.
  var asksInTurn = false
  /// Where to return to after a change.
  var detour: Place?
  /// The answer given last.
  var lastSlot: Slot?
  /// The entry whose own words are to be replaced by those that are asked for.
  var replaces: Int?

  init(_ place: Place) {
    self.place = place
  }

  /// The stand with no flagged words to settle: they are typed again or taken, never gone back to.
  var withoutFlagged: Stand {
    guard case .flagged? = pending else { return self }
    var settled = self
    settled.pending = nil
    return settled
  }
}
