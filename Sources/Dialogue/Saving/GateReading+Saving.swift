import Gate

extension GateReading {
  /// Writes the step, what was heard, when, and under which words.
  func write(to line: inout SavedLines) {
    line.word(step.rawValue)
    switch heard {
    case .yes: line.word("yes")
    case .no: line.word("no")
    case .unsure: line.word("unsure")
    case .unclear: line.word("unclear")
    case .account(let account): line.word(account.rawValue)
    }
    line.number(minute)
    line.mark(terms)
  }

  init(reading words: inout SavedWords) throws(SavedWords.Damaged) {
    let step: Step = try words.named()
    let heard: Heard
    switch try words.word() {
    case "yes": heard = .yes
    case "no": heard = .no
    case "unsure": heard = .unsure
    case "unclear": heard = .unclear
    case let name:
      guard let account = Account(rawValue: name) else { throw SavedWords.Damaged() }
      heard = .account(account)
    }
    self.init(step, heard, minute: try words.numberIfAny(), terms: try words.mark())
  }
}
