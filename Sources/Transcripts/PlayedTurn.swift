/// A turn of a transcript, and what the program really said in it.
struct PlayedTurn: Hashable, Sendable {
  /// What the transcript holds.
  let turn: Turn
  /// How what was said fits it.
  let alignment: Alignment

  init(_ turn: Turn, said: [String]) {
    self.turn = turn
    alignment = Alignment(of: turn.expecting.compactMap(\.expected), with: said)
  }
}
