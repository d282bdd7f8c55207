/// Number words written as one: "twentyone", "thirtyfive".
enum CompoundNumber {
  /// An entry for each of the numbers 21 to 99 that has such a word.
  static let all: [(Cue, String)] = zip(tens, [20, 30, 40, 50, 60, 70, 80, 90]).flatMap {
    ten, value in
    zip(ones, 1...9).map { one, more in (.number(value + more), ten + one) }
  }

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let ones = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
}
