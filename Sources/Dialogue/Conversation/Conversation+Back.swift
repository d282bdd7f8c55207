import Gate

/// Going back: the last answer is taken back and its question put once more.
extension Conversation {
  /// One question back, in the interview or in the gate; says what was answered there, and which
  /// facts are taken back with it.
  mutating func back(under campaign: Campaign) -> [Reply] {
    // The gate keeps its own account, also when it was opened again from the interview.
    guard !stand.place.isGate, let undo = log.popLast() else {
      guard gate.back() else { return [.notice(.noWayBack)] + sameQuestion }
      return followGate(under: campaign)
    }
    let before = answers
    undo.undo(&answers)
    stand = undo.stand
    if stand.place != .posts { drafting.given = undo.given }
    return takenBack(from: before) + arriveAgain(answered: before, under: campaign)
  }

  /// What the answers have lost by going back, and what has come back.
  private func takenBack(from before: Answers) -> [Reply] {
    let about = stand.place.about
    let restored = answers.told.filter { !before.told.contains($0) && $0.topic != about }
    let gone = before.told.filter { entry in
      !answers.told.contains(entry) && entry.topic != about
        && !restored.contains { $0.topic == entry.topic }
    }
    return (gone.isEmpty ? [] : [.notice(.struck(gone))])
      + (restored.isEmpty ? [] : [.noted(restored)])
  }

  /// What is said on arriving where the officer has been, with what was answered there.
  private mutating func arriveAgain(answered before: Answers, under campaign: Campaign) -> [Reply] {
    // All of the posts, since those of the answers taken back are on the screen too.
    if stand.place == .posts { return givePosts(onlyChanged: false, under: campaign) }
    guard let id = stand.place.about, stand.pending == nil,
      let said = stand.detour == nil ? before[id] : answers[id], said.happened != .notGiven
    else { return arrive(under: campaign) }
    var asked = asked
    asked.before = said
    return [.question(asked)]
  }
}
