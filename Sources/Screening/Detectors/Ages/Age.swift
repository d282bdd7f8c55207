/// An age and the words that tell it.
struct Age {
  let years: Int
  let words: Range<Int>
  /// "man", "woman", or whatever tells whose age it is.
  let head: WordText

  func finding(in passage: Passage) -> Finding {
    let range = passage.range(words)
    guard years < 18 else {
      return Finding(
        range, .personDescription, .ask, reason: "An exact age helps to tell who this is.",
        suggestion: "\(Self.person(head)) \(decade)")
    }
    let inCare = passage.surroundings(of: words.lowerBound).contains {
      ["care", "court", "foster", "custody", "charged", "arrested"].contains(passage.text($0))
    }
    return Finding(
      range, .child, inCare ? .block : .ask,
      reason: "An exact age helps to tell which child this is.",
      suggestion: years < 13 ? "a child" : "a young person")
  }

  private var decade: String {
    let their =
      switch Self.person(head) {
      case "a man": "his"
      case "a woman": "her"
      default: "their"
      }
    let decades = [
      "late teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies",
    ]
    return years < 80 ? "in \(their) \(decades[years / 10 - 1])" : "in \(their) old age"
  }

  private static func person(_ head: WordText) -> String {
    switch head {
    case "man", "male", "bloke", "gent", "gentleman", "lad", "grandad", "dyn", "chap", "m", "his",
      "he", "him", "fella", "father", "dad", "son", "husband":
      "a man"
    case "woman", "female", "lady", "nan", "gran", "grandmother", "menyw", "dynes", "f", "her",
      "she", "mum", "mother", "daughter", "wife", "ddynes", "fenyw":
      "a woman"
    default: "someone"
    }
  }
}
