import Language
import Posts

/// The words of an answer: as it is read back, and as the review lists it.
extension Campaign {
  /// The facts of some entries as one list: "2 missing people; A&E with a prisoner".
  func list(_ entries: [Entry]) -> String {
    let list = entries.map { clause(for: $0) }.joined(separator: "; ")
    // The line that the list stands in has a stop of its own.
    return list.hasSuffix(".") ? String(list.dropLast()) : list
  }

  /// A fact in its short form: "about 5 hours in A&E".
  func clause(for entry: Entry) -> String {
    guard let topic = topic(entry.topic), let fact = entry.asFact else { return entry.topic }
    return topic.wordings.clause(for: fact, in: language)
  }

  /// What the review calls an entry.
  public func label(of entry: Entry) -> String {
    guard let topic = topic(entry.topic) else { return entry.topic }
    return entry.withPrisoner ? topic.labelWithPrisoner ?? topic.label : topic.label
  }

  /// What the review says of an entry: "2", "about 5 hours", "yes", "not given".
  func answer(of entry: Entry) -> String {
    switch entry.happened {
    case .no: return phrase(.answerNo)
    case .notGiven: return phrase(.answerNotGiven)
    case .removed: return phrase(.answerRemoved)
    case .yes: break
    }
    // One visit of two hours is two hours.
    let count = entry.minutes != nil && entry.count?.high == 1 ? nil : entry.count
    let amounts = [
      count?.count(in: language), entry.minutes?.duration(in: language), entry.words,
    ].compactMap(\.self)
    return amounts.isEmpty ? phrase(.answerYes) : amounts.joined(separator: ", ")
  }
}

extension Entry {
  /// The fact that the entry is or was, to be read back.
  fileprivate var asFact: Fact? {
    var told = self
    told.happened = .yes
    return told.fact
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
