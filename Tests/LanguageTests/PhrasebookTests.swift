import Testing

@testable import Language

@Suite("A phrasebook")
struct PhrasebookTests {
  @Test(
    "takes a phrase in every form that its notation allows",
    arguments: [
      (
        "(go|take me) back", ["go back", "take me back"], ["go", "back", "take back", "go me back"]
      ),
      ("a [very (long|dull)] day", ["a day", "a very dull day"], ["a long day", "very dull day"]),
      (
        "welfare check(s|ed)", ["welfare check", "welfare checked"], ["welfare ched", "welfare s"]
      ),
      ("(from|) start", ["start", "from start"], ["from"]),
      (
        "[the|a] (first [one]|last)", ["last", "the first one", "a first"], ["the", "the last one"]
      ),
      ("year # [(to|-) #]", ["year 6", "year 6 to 7"], ["year", "year six to", "6"]),
      ("# (mile|km)s", ["3 mile s"], ["3 miles"]),
      ("never *", ["never mind"], ["never", "never 3"]),
      ("one\n  way\nback", ["one way", "back"], ["one", "one way back"]),
      ("an (open\nend) of it", ["an open", "end of it"], ["an", "of it"]),
    ])
  func notation(phrases: String, taken: [String], others: [String]) {
    let book = Phrasebook([(true, phrases)])
    let found = (taken + others).filter { book.meaning(ofAll: Tokens(of: $0).all[...]) != nil }
    #expect(found == taken)
  }

  @Test("takes the longest phrase, and of two as long the earlier entry's")
  func longest() {
    let book = Phrasebook([
      ("short", "stand down"), ("earlier", "stand [down] there"), ("later", "stand down there"),
    ])
    let found = book.longest(in: Tokens(of: "stand down there then").all[...])
    #expect(found?.meaning == "earlier")
    #expect(found?.end == 3)
  }

  @Test("says where the number inside a phrase stands, not one that begins it")
  func number() {
    let book = Phrasebook([(true, "rang # victim(s)\n# victim(s)")])
    let inside = book.longest(in: Tokens(of: "rang 3 victims").all[...])
    let first = book.longest(in: Tokens(of: "3 victims").all[...])
    #expect(inside?.number == 1)
    #expect(first?.end == 2)
    #expect(first?.number == nil)
  }
}
