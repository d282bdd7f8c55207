public import Language

extension Gate {
  /// The open question as reading needs it; `nil` when none is open.
  public func question(in language: Tongue) -> Question? {
    guard case .asking(let step, _) = state else { return nil }
    return step.question(in: language)
  }

  /// Hears what the officer typed in answer to the open question.
  ///
  /// Only an explicit, unhedged yes is heard as one; Enter is no answer. Nothing else outside this
  /// module can tell the gate an answer. The `minute` is counted since 1970 on the officer's clock,
  /// if there is one; `terms` is the fingerprint of the words shown with the question; `numbered`
  /// says that a choice was shown as a numbered list.
  public mutating func hear(
    _ line: String, in language: Tongue, minute: Int? = nil, terms: UInt64, numbered: Bool = false
  ) {
    guard case .asking(let step, let asked) = state else { return }
    let reading = Reading(of: line, to: step.question(in: language))
    hear(
      step == .account
        ? .init(
          account: reading, typed: line, numbered: numbered || asked.isNumbered, in: language)
        : .init(consent: reading),
      minute: minute, terms: terms)
  }
}

extension Gate.Asked {
  /// Whether the options of a choice were just shown with numbers.
  public var isNumbered: Bool { notUnderstood >= 3 }
}

extension GateReading.Heard {
  /// What was heard where only a yes counts as one.
  ///
  /// A reply that also asks for something else, or reports something else, is not a plain answer.
  init(consent reading: Reading) {
    guard reading.move == nil else {
      self = .unclear
      return
    }
    switch reading.answer {
    case .yes: self = reading.mentions.isEmpty ? .yes : .unclear
    case .no: self = .no
    case .unsure: self = .unsure
    case .unclear, nil: self = .unclear
    }
  }

  /// Which account was named.
  ///
  /// A bare number names one only when the options were shown with numbers.
  init(account reading: Reading, typed line: String, numbered: Bool, in language: Tongue) {
    let isNumber = line.utf8.allSatisfy { (48...57).contains($0) || $0 == 32 || $0 == 46 }
    if let account = reading.choice.flatMap(Account.init(rawValue:)), numbered || !isNumber {
      self = .account(account)
    } else {
      // To a choice "not sure" is no answer; to a question of fact it is one.
      let doubt = Reading(of: line, to: Question(.consent(.fact), about: "account", in: language))
      self = doubt.answer == .unsure ? .unsure : .unclear
    }
  }
}

extension Step {
  fileprivate func question(in language: Tongue) -> Question {
    switch self {
    case .account:
      Question(
        .choice(Account.allCases.map { .init(id: $0.rawValue, label: $0.label(in: language)) }),
        about: "account", in: language)
    case .takePart: Question(.consent(.permission), about: "take_part", in: language)
    case .comfortable: Question(.consent(.permission), about: "comfortable", in: language)
    case .finishedShift: Question(.consent(.fact), about: "finished_shift", in: language)
    case .policy: Question(.consent(.fact), about: "local_policy", in: language)
    }
  }
}
