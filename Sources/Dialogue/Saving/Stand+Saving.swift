import Language

extension Stand {
  /// Writes the question, how often it was not understood, what is to be settled, where to return
  /// to, the answer given last, whether the questions come in turn, and which words
  /// are to be replaced.
  func write(to line: inout SavedLines) {
    line.word(place.id)
    line.number(attempt)
    line.word(pending.flatMap(\.written))
    line.word(detour?.id)
    line.word(lastSlot?.written)
    line.word(asksInTurn ? "asking" : nil)
    line.number(replaces)
  }

  init(reading words: inout SavedWords) throws(SavedWords.Damaged) {
    guard let place = Place(id: try words.word()) else { throw SavedWords.Damaged() }
    self.init(place)
    attempt = min(3, max(0, try words.number()))
    pending = try words.wordIfAny().flatMap(Pending.init(written:))
    detour = try words.wordIfAny().flatMap(Place.init)
    lastSlot = try words.wordIfAny().map(Slot.init)
    asksInTurn = try words.wordIfAny() == "asking"
    replaces = try words.numberIfAny()
  }
}

extension Pending {
  /// What is to be settled as it is saved: `restart`, `pause`, `edit.2`, `missing_person.count=60`;
  /// `nil` for flagged words, which have lines of their own.
  fileprivate var written: String? {
    switch self {
    case .unlikely(let slot, let amount): "\(slot.written)=\(amount.written)"
    case .restart: "restart"
    case .pause: "pause"
    case .edit(let n): "edit.\(n)"
    case .flagged: nil
    }
  }

  fileprivate init?(written: String) {
    if let sign = written.lastIndex(of: "=") {
      guard let amount = Amount(written: written[sign...].dropFirst()) else { return nil }
      self = .unlikely(Slot(written: String(written[..<sign])), amount)
      return
    }
    switch written {
    case "restart": self = .restart
    case "pause": self = .pause
    case _:
      guard written.hasPrefix("edit."), let n = Int(written.dropFirst("edit.".count)) else {
        return nil
      }
      self = .edit(n)
    }
  }
}
