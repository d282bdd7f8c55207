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
}
