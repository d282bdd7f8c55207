/// Choices that may have been made before, so that a correction can name them.
enum ChoiceCues {
  static let all: [(Cue, String)] = [
    (.topic("account"), "[which] account\ncyfrif"),
    (.choice("official"), "[the] (official|work|force) [account]\nswyddogol"),
    (.choice("personal"), "[my] (personal|own|private) [account]\npersonol"),
  ]
}
