import Screening
import SeededNumbers
import Testing

@testable import Dialogue

/// A text in safer words: what is flagged stands between marks.
@Suite("A safer text")
struct SaferTextTests {
  static let named = [
    ("sat with «Mrs Jones» all night", "someone", "sat with someone all night"),
    ("«Sarah»'s mum was kind", "someone", "Someone's mum was kind"),
    ("«Grace Pope» needed us", "someone", "Someone needed us"),
    ("Late. «Aled» was found", "someone", "Late. Someone was found"),
    ("SAT WITH «MRS JONES» AGAIN", "someone", "SAT WITH SOMEONE AGAIN"),
    ("found missing person «Aled Prytherch» safe", "someone", "found missing person safe"),
    ("a lad called «Ricky» was found", "someone", "a lad was found"),
    ("my sergeant, «Jo Smith», made tea", "a colleague", "my sergeant made tea"),
    ("spoke to «Sarah», «Tom» and «Dave» today", "someone", "spoke to someone today"),
    ("sat with a «34 year old» man", "a man in his thirties", "sat with a man in his thirties"),
    ("went to the «QE» with a prisoner", "the hospital", "went to the hospital with a prisoner"),
    ("lost dog at «CF10 1AA» again", "in our area", "lost dog in our area again"),
    ("domestic in the village of «Hollowby»", "our area", "domestic in our area"),
    ("silver Astra reg «CA53 HFW» with bald tyres", "a car", "silver Astra with bald tyres"),
  ]

  @Test("has other names for what was named", arguments: named)
  func names(marked: String, name: String, safer: String) {
    #expect(Marked(marked).reworded(as: .name(name)) == safer)
  }

  @Test("names one thing after another, and the same one once")
  func sideBySide() {
    let marked = Marked("sat at «14 Elm Road», a «34 year old» man, «Sarah» and «Tom» there too")
    let names = ["a house", "a man in his thirties", "someone", "someone"]
    let safer = marked.reworded(as: names.map(SaferWords.name))
    #expect(safer == "sat at a house, a man in his thirties, someone there too")
  }

  static let leftOut = [
    ("ring me on «07700 900123» for details", "ring me for details"),
    ("stabbing at «1432hrs», cordon on till morning", "stabbing, cordon on till morning"),
    ("a long job («log 417») in the rain", "a long job in the rain"),
    ("quiet night«\u{200B}» so far", "quiet night so far"),
  ]

  @Test("lacks what is left out", arguments: leftOut)
  func nothing(marked: String, safer: String) {
    #expect(Marked(marked).reworded(as: .nothing) == safer)
  }

  @Test(
    "is none where the rest would be no sentence",
    arguments: ["«log 417» is still not closed", "attended «CAD 12»", "ring «07700 900123»"])
  func none(marked: String) {
    #expect(Marked(marked).reworded(as: .nothing) == nil)
  }

  @Test(
    "has another clause where all of one harms",
    arguments: [
      ("Her husband «strangled her», nine hours making her safe", "X, nine hours making her safe"),
      ("A long day. He «coughed». Home late.", "A long day. X. Home late."),
      ("Chased a car, F52 had a «broken arm»", "Chased a car, x"),
      ("he «coughed» at last #policing #truepicture", "x #policing #truepicture"),
    ])
  func clause(marked: String, safer: String) {
    #expect(Marked(marked).reworded(as: .clause("x")) == safer)
  }

  @Test("is none where nothing but advice is given")
  func advice() {
    #expect(SaferWords("say it plainly", instead: .abuse) == nil)
    #expect(Marked("a «daft» day").reworded(as: nil) == nil)
  }

  @Test("is made of any text and any findings", arguments: 0..<8)
  func anything(part: Int) {
    for seed in part * 200..<(part + 1) * 200 {
      var numbers = SeededNumbers(seed: seed)
      let scalars = (0..<Int(numbers.next() % 30)).map { _ in
        numbers.one(of: Array("aB d,.#(’s)\u{200B}é of reg".unicodeScalars))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let findings = (0..<Int(numbers.next() % 4)).compactMap { _ -> (Range<Int>, SaferWords?)? in
        guard !scalars.isEmpty else { return nil }
        let start = Int(numbers.next() % UInt64(scalars.count))
        let end = start + 1 + Int(numbers.next() % UInt64(scalars.count - start))
        return (start..<end, numbers.one(of: [.name("a car"), .nothing, .clause("we did")]))
      }
      _ = SaferText(text, after: findings)?.text
    }
  }
}

/// A text with marks around what is flagged.
private struct Marked {
  private var text = ""
  private var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var start = 0
    for character in marked {
      switch character {
      case "«": start = text.unicodeScalars.count
      case "»": ranges.append(start..<text.unicodeScalars.count)
      case _: text.append(character)
      }
    }
  }

  func reworded(as words: SaferWords?) -> String? {
    SaferText(text, after: ranges.map { ($0, words) })?.text
  }

  /// The text with words of its own for each mark.
  func reworded(as words: [SaferWords]) -> String? {
    SaferText(text, after: Array(zip(ranges, words)))?.text
  }
}
