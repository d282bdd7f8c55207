import Posts
import SeededNumbers

extension SeededNumbers {
  /// Some facts: wordings of ordinary and awkward words, each shorter than the last, and tags.
  mutating func statements(_ count: ClosedRange<Int>, rungs: ClosedRange<Int> = 1...3)
    -> [Statement]
  {
    (0..<Int.random(in: count, using: &self)).map { index in
      let words = (0..<Int.random(in: 3...12, using: &self)).map { _ in word() }
      let ladder = (0..<Int.random(in: rungs, using: &self))
        .map { words.dropLast($0).joined(separator: " ") }
      return Statement(
        fact: "\(index)", rungs: ladder, clause: words.prefix(2).joined(separator: " "),
        tags: tags())
    }
  }

  private mutating func word() -> String {
    let words = [
      "escort", "A&E", "2½", "hours", "missing", "naïve", "Cw\u{302}n", "house,", "and", "’", "🚓",
      "👩‍🚒", "gov.uk", "https://www.gov.uk/a", "€5", "patrol", "of", "a", "警察", "@desk@police.uk",
    ]
    return words.randomElement(using: &self) ?? "a"
  }

  private mutating func tags() -> [String] {
    let lists = [
      [], ["truepicture"], ["policing", "truepicture"], ["policing", "CymruWales", "truepicture"],
    ]
    return lists.randomElement(using: &self) ?? []
  }
}
