/// What the choices may be called.
extension ChoiceReader {
  /// What a choice may be called: its label, its id, and other names for either.
  func names(of choice: Question.Choice) -> String {
    let label = words(of: choice.label)
    let id = words(of: choice.id)
    var names = [label, id].map { $0.map(\.text).joined(separator: " ") }
    names += ChoiceSynonyms.named(by: Set(label + id), in: ChoiceSynonyms.all)
    let others = choices.filter { $0 != choice }.map { words(of: $0.label) }
    for word in label where !others.contains(where: { $0.contains(word) }) {
      if word.count > 2 { names.append(word.text) }
    }
    return names.joined(separator: "\n")
  }

  /// What may mean a choice where nothing else is said.
  func broadNames(of choice: Question.Choice) -> String {
    let own = Set(words(of: choice.label) + words(of: choice.id))
    return ChoiceSynonyms.named(by: own, in: ChoiceSynonyms.broad).joined(separator: "\n")
  }

  /// The words of a label or an id, without the signs that a phrase is written with.
  private func words(of name: String) -> [Word] {
    Tokens(of: name).all.map(\.word).filter { !Self.signs.contains($0) }
  }

  private static let signs: [Word] = ["(", ")", "[", "]", "|", "#", "*"]
}

extension ChoiceSynonyms {
  /// The phrases for the words that a choice has.
  fileprivate static func named(by own: Set<Word>, in table: [(Word, String)]) -> [String] {
    table.filter { word, _ in
      own.contains(word) || own.contains { $0.begins(with: word) && word.count > 3 }
    }.map(\.1)
  }
}
