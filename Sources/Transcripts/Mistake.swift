/// What is wrong with a line of a transcript, and what would be right.
struct Mistake: Error, Hashable {
  let what: String
  let instead: String

  init(_ what: String, _ instead: String) {
    self.what = what
    self.instead = instead
  }
}
