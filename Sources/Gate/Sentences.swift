public import Language

/// What the gate says, in one language: Swift, so that no wording file can reword a no into a yes.
///
/// The Welsh awaits a native reader.
public struct Sentences: Hashable, Sendable {
  let language: Tongue
  let force: String
  let shift: String

  /// The gate's sentences with a campaign's nouns.
  public init(in language: Tongue, nouns: Nouns = Nouns()) {
    self.language = language
    force = nouns.force.word(in: language)
    shift = nouns.shift.word(in: language)
  }

  /// The question of a step, worded for the account; the last line asks, lines before it tell.
  public func question(_ step: Step, account: Account?) -> [String] {
    switch (step, language) {
    case (.takePart, .english): ["Do you want to take part?"]
    case (.takePart, .welsh): ["Ydych chi am gymryd rhan?"]
    case (.account, .english): ["Official account, your own, or only re-posting?"]
    case (.account, .welsh): ["Cyfrif swyddogol, eich cyfrif eich hun, neu ailbostio yn unig?"]
    case (.finishedShift, .english): ["Have you finished your \(shift)?"]
    case (.finishedShift, .welsh): ["Ydych chi wedi gorffen eich \(shift)?"]
    case (.policy, _): [policyQuestion(for: account ?? .personal)]
    case (.comfortable, .english):
      ["Leave out names, places, times and live jobs.", "Are you comfortable going on?"]
    case (.comfortable, .welsh):
      [
        "Peidiwch ag enwi pobl, lleoedd, amseroedd na gwaith sydd ar droed.",
        "Ydych chi'n gyfforddus i fynd ymlaen?",
      ]
    }
  }

  private func policyQuestion(for account: Account) -> String {
    switch (account, language) {
    case (.official, .english): "Does your \(force)'s policy allow this from its official account?"
    case (.personal, .english): "Does your \(force)'s policy allow this from your own account?"
    case (.reposting, .english):
      "Does your \(force)'s policy allow re-posting from your own account?"
    case (.official, .welsh): "Ydy polisi eich \(force) yn caniatáu hyn o'r cyfrif swyddogol?"
    case (.personal, .welsh): "Ydy polisi eich \(force) yn caniatáu hyn o'ch cyfrif eich hun?"
    case (.reposting, .welsh):
      "Ydy polisi eich \(force) yn caniatáu ailbostio o'ch cyfrif eich hun?"
    }
  }

  /// What is said before the question comes again because the answer was not understood.
  ///
  /// A short word at the first attempt, an example at the second, the possible answers at the third.
  public func notUnderstood(_ step: Step, attempt: Int) -> [String] {
    switch (step, attempt, language) {
    case (.account, 1, .english): ["I did not understand which account."]
    case (.account, 2, .english): ["For example: \"my own\"."]
    case (.account, _, .english): options + ["Type a number or a name. \"stop\" ends here."]
    case (.account, 1, .welsh): ["Wnes i ddim deall pa gyfrif."]
    case (.account, 2, .welsh): ["Er enghraifft: \"fy nghyfrif fy hun\"."]
    case (.account, _, .welsh): options + ["Teipiwch rif neu enw. Mae \"stop\" yn gorffen yma."]
    case (_, 1, .english): ["I need a plain yes or no."]
    case (_, 2, .english): ["For example: \"yes\", \"no\" or \"not sure\"."]
    case (_, _, .english):
      ["You can type yes, no or not sure. \"why\" says why I ask, \"stop\" ends here."]
    case (_, 1, .welsh): ["Mae angen ateb plaen arna i: ie neu na."]
    case (_, 2, .welsh): ["Er enghraifft: \"ydw\", \"na\" neu \"ddim yn siŵr\"."]
    case (_, _, .welsh):
      ["Gallwch deipio ie, na neu ddim yn siŵr. Mae \"pam\" yn esbonio, \"stop\" yn gorffen yma."]
    }
  }

  /// What is said to an answer that was written before its question was put.
  public var writtenBefore: String {
    switch language {
    case .english: "You wrote that before I asked."
    case .welsh: "Fe ysgrifennoch chi hynny cyn i mi ofyn."
    }
  }

  /// The accounts as a numbered list, a line each.
  public var options: [String] {
    Account.allCases.enumerated().map { "\($0.offset + 1). \($0.element.label(in: language))" }
  }
}

extension Account {
  /// What the officer is shown for the account.
  public func label(in language: Tongue) -> String {
    switch (self, language) {
    case (.official, .english): "Official account"
    case (.personal, .english): "Your own account"
    case (.reposting, .english): "Only re-posting"
    case (.official, .welsh): "Cyfrif swyddogol"
    case (.personal, .welsh): "Eich cyfrif eich hun"
    case (.reposting, .welsh): "Ailbostio yn unig"
    }
  }
}
