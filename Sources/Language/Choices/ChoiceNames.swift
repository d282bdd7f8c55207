/// What the choices may be called.
extension ChoiceReader {
  /// What a choice may be called: its label, its id, and other names for either.
  func names(of choice: Question.Choice) -> String {
    let label = Tokens(of: choice.label).all
    let id = Tokens(of: choice.id).all
    let own = Set((label + id).map(\.word))
    var names = [label, id].map { $0.map { $0.word.text }.joined(separator: " ") }
    names += ChoiceSynonyms.named(by: own, in: ChoiceSynonyms.all)
    let others = choices.filter { $0 != choice }.map { Tokens(of: $0.label).all.map(\.word) }
    for word in label.map(\.word) where !others.contains(where: { $0.contains(word) }) {
      if word.count > 2 { names.append(word.text) }
    }
    return names.joined(separator: "\n")
  }

  /// What may mean a choice where nothing else is said.
  func broadNames(of choice: Question.Choice) -> String {
    let own = Set((Tokens(of: choice.label).all + Tokens(of: choice.id).all).map(\.word))
    return ChoiceSynonyms.named(by: own, in: ChoiceSynonyms.broad).joined(separator: "\n")
  }
}

extension ChoiceSynonyms {
  /// The phrases for the words that a choice has.
  fileprivate static func named(by own: Set<Word>, in table: [(Word, String)]) -> [String] {
    table.filter { word, _ in
      own.contains(word) || own.contains { $0.begins(with: word) && word.count > 3 }
    }.map(\.1)
  }
}
