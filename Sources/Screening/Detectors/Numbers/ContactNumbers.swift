extension Detector {
  /// Numbers that are one person's: NHS, National Insurance, passport, licence, card, bank account,
  /// date of birth, and account names.
  static let contactNumbers = Detector { passage in
    let hasNumber = !passage.classes.isDisjoint(with: [.digit, .spelled, WordClasses(.month)])
    var findings: [Finding] = []
    for run in hasNumber ? DigitRun.all(in: passage) : []
    where PersonalNumber.fits(run, in: passage) {
      findings.append(finding(run.range(in: passage)))
    }
    for place in passage.words.indices {
      if hasNumber,
        let words = PersonalNumber.cued(passage, place) ?? PersonalNumber.insurance(passage, place)
      {
        findings.append(finding(passage.range(words)))
      }
      if let words = Account.words(passage, place) {
        findings.append(
          Finding(
            passage.range(words), .contactID, .block,
            reason: "This account name leads to one person.", suggestion: "leave it out"))
      }
    }
    return findings
  }

  private static func finding(_ range: Range<Int>) -> Finding {
    Finding(
      range, .contactID, .block, reason: "This number or date identifies one person.",
      suggestion: "leave it out")
  }
}

private enum PersonalNumber {
  /// Nine figures and more in a row are nobody's count; helplines and telephones are told apart.
  static func fits(_ run: DigitRun, in passage: Passage) -> Bool {
    let digits = run.digits
    let text = WordText(digits)
    if ["116123", "08001111", "0800555111", "61016"].contains(text) { return false }
    guard !run.isPhone, !text.hasPrefix("080"), !text.hasPrefix("03"), !text.hasPrefix("08") else {
      return false
    }
    let isMoney =
      run.words.lowerBound > 0
      && passage.fold.letters[..<passage.words[run.words.lowerBound].span.lowerBound].last
        == Fold.symbol
    return digits.count >= 9 && digits.count <= 19 && !isMoney && run.words.count <= 12
      && digits.contains { $0 != 0x30 }
  }

  /// A cue and a code: "NHS number 943…", "passport 5332…", "dob 12/03/84", "sort code 20-…".
  static func cued(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let text = passage.text(place)
    guard
      let minimum = cues[text]
        ?? (pairStarts.contains(text) ? pairs[text.joined(to: passage.text(place + 1))] : nil)
    else { return nil }
    var next = place + 1
    while next <= place + 6, passage.follows(next, within: .clause), !passage.words[next].hasDigit,
      !isMonth(passage, next)
    { next += 1 }
    guard passage.follows(next, within: .clause) else { return nil }
    var end = next
    var digits = 0
    while end < passage.words.count, end == next || passage.follows(end), end - next < 8,
      passage.words[end].hasDigit
        || (passage.words[end].gap == .joined && passage.words[end].text.count <= 4)
        || isMonth(passage, end)
        || (passage.words[end].text.count == 1 && digits > 0)
    {
      digits += isMonth(passage, end) ? 2 : passage.words[end].text.count(where: \.isDigit)
      end += 1
    }
    return digits >= minimum ? next..<end : nil
  }

  private static func isMonth(_ passage: Passage, _ place: Int) -> Bool {
    passage.reads(place, as: .month) && passage.text(place).count >= 3
  }

  /// National Insurance: two letters, six figures, A to D.
  static func insurance(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let word = passage.words[place]
    guard word.hasDigit || word.span.count <= 2 else { return nil }
    var count = 0
    var end = place
    while count < 9, end < passage.words.count, end == place || passage.follows(end) {
      for letter in passage.fold.letters[passage.words[end].span] where letter.isWordLetter {
        guard count < insuranceShape.count, insuranceShape[count].contains(letter) else {
          return nil
        }
        count += 1
      }
      end += 1
    }
    return count == 9 ? place..<end : nil
  }

  private static let insuranceShape: [LetterSet] =
    [letters, letters, digits, digits, digits, digits, digits, digits, "abcd"]
  private static let letters: LetterSet = "abcdefghijklmnopqrstuvwxyz"
  private static let digits: LetterSet = "0123456789"

  private static let cues: WordTable<Int> = [
    "nhs": 6, "nino": 6, "passport": 6, "licence": 6, "license": 6, "iban": 6, "dob": 3, "born": 4,
    "dvla": 6,
    "card": 8, "acct": 6, "account": 6, "chi": 8, "geni": 4, "eni": 4,
  ]
  /// The first words of ``pairs``.
  private static let pairStarts = WordSet(pairs.all.map { WordText($0.prefix { $0 != hyphen }) })
  private static let hyphen = UInt8(ascii: "-")
  private static let pairs: WordTable<Int> = [
    "ni-number": 6, "ni-no": 6, "insurance-number": 6, "account-number": 6, "account-no": 6,
    "sort-code": 6, "bank-account": 6,
    "driving-licence": 6, "hospital-number": 5, "birth-date": 4, "date-of": 4, "rhif-yswiriant": 6,
    "rhif-gig": 6,
    "dyddiad-geni": 4, "driver-number": 6, "credit-card": 8, "debit-card": 8, "pin-number": 4,
    "pin-is": 4, "imei-number": 8, "ni-num": 6,
  ]
}

/// A private account: "insta jaz_92", "add me on snap: kev.b", "his TikTok is @kev".
private enum Account {
  static func words(_ passage: Passage, _ place: Int) -> Range<Int>? {
    guard apps.contains(passage.words[place].text) else { return nil }
    if ["on", "from", "via"].contains(passage.text(place - 1)), place > 1,
      isName(passage, place - 2, direct: false)
    {
      var start = place - 2
      while start > 0, place - start < 12, passage.follows(start, within: .joined) { start -= 1 }
      return start..<place - 1
    }
    var next = place + 1
    while next <= place + 4, passage.follows(next, within: .clause),
      joining.contains(passage.text(next))
    { next += 1 }
    guard passage.follows(next, within: .clause), isName(passage, next, direct: next > place + 1)
    else { return nil }
    var end = next + 1
    while end < next + 12, passage.follows(end, within: .joined) { end += 1 }
    return next..<end
  }

  private static func isName(_ passage: Passage, _ place: Int, direct: Bool) -> Bool {
    let word = passage.words[place]
    let span = word.span
    let letters = passage.fold.letters
    let sign = { (at: Int) in
      letters.indices.contains(at)
        && (letters[at] == UInt8(ascii: "_") || letters[at] == UInt8(ascii: "@"))
    }
    if sign(span.lowerBound - 1)
      || (sign(span.upperBound) && span.upperBound + 1 < letters.count
        && letters[span.upperBound + 1].isWordLetter)
    {
      return true
    }
    let dotted =
      span.upperBound + 1 < letters.count && letters[span.upperBound] == UInt8(ascii: ".")
      && letters[span.upperBound + 1].isWordLetter
    let raw = letters[span]
    let isMixed =
      raw.contains(where: \.isDigit) && raw.contains(where: \.isLetter) && word.numberAndUnit == nil
    return dotted || isMixed
      || (direct && !word.classes.contains(.ordinary) && word.isUnlisted && !word.isNumber)
  }

  private static let apps: WordSet = [
    "insta", "instagram", "snap", "snapchat", "whatsapp", "tiktok", "facebook", "fb", "twitter",
    "telegram", "discord",
    "xbox", "gamertag", "handle", "username", "onlyfans", "skype", "kik", "account", "signal",
    "psn", "tinder", "user",
  ]
  private static let joining: WordSet = [
    "he", "she", "they", "hes", "shes", "theyre", "his", "her", "their", "my", "im",
    "is", "was", "name", "handle", "account", "username", "id", "as", "called", "under", "user",
    "tag", "user-name", "goes", "by",
  ]
}
