import Testing

@testable import Screening

@Suite("The lists that phrases name")
struct PhraseListsTests {
  @Test("are all there")
  func named() {
    let books = Sayings.all + Phrases.all.map(\.lines)
    let names = books.flatMap { $0.split { " |[]?!\n".contains($0) } }.filter { $0.first == "@" }
    let unknown = names.filter { WordList.named(WordText($0.dropFirst().utf8)) == nil }
    #expect(unknown == [])
  }

  @Test("go on in a line that is set in")
  func setIn() {
    var whole = PhraseReader(Vocabulary())
    whole.read("raid|raids at dawn\n/ a note\nwarrant", group: 1)
    var parted = PhraseReader(Vocabulary())
    parted.read("raid|\n  raids at\n  dawn\n/ a note\n  of two lines\nwarrant", group: 1)
    #expect(parted.choices == whole.choices)
    #expect(parted.phrases.map(\.elements) == whole.phrases.map(\.elements))
  }
}
