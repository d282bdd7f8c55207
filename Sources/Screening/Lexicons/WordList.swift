/// The hand-written word lists, by what their words are; a phrase names one as "@relation".
///
/// Written for this program from general knowledge and public vocabulary; "~" stands for every
/// plain form of a word (``Inflection``). A coding key has its case's name as text.
enum WordList: Int, CaseIterable, CodingKey {
  // People
  case nameWord, nickname, title, rank, person, relation, child, victim, role, pronoun, human,
    speech
  case surnameWord, moreGiven, moreSurname
  // Names of other things
  case place, thing, brand, jargon, welsh, month
  // Harm
  case injury, wound, body, diagnosis, medicine, drug, sexual, offence, abuse
  // Work
  case incident, duty, routine, enforce, target
  // The courts
  case offender, evidence, pin, doubt
  // Blame, praise and learning
  case violence, power, figure, blame, praise, learning, treat, jest, party
  // Home and neighbours
  case spouse, trade, helping, patch, people, institution, teacher
  // Beasts
  case beast, petty
  // Plans
  case motor, soon, ongoing, raid, hunt, unit, coverage

  /// Its words, with white space between them.
  var words: String {
    switch self {
    case .nameWord: Self.nameWords
    case .nickname: Self.nicknames
    case .title: Self.titles
    case .rank: Self.ranks
    case .person: Self.persons
    case .relation: Self.relations
    case .child: Self.children
    case .victim: Self.victims
    case .role: Self.roles
    case .pronoun: Self.pronouns
    case .human: Self.humanVerbs
    case .speech: Self.speechVerbs
    case .surnameWord: Self.surnameWords
    case .moreGiven: Self.moreGivenNames
    case .moreSurname: Self.moreSurnames
    case .place: Self.places
    case .thing: Self.things
    case .brand: Self.brands
    case .jargon: Self.policeWords
    case .welsh: Self.welshWords
    case .month: Self.months
    case .injury: Self.injuries
    case .wound: Self.wounds
    case .body: Self.bodyParts
    case .diagnosis: Self.diagnoses
    case .medicine: Self.medicines
    case .drug: Self.drugs
    case .sexual: Self.sexualOffences
    case .offence: Self.offences
    case .abuse: Self.abusiveWords
    case .incident: Self.incidents
    case .duty: Self.dutyWords
    case .routine: Self.routineWords
    case .enforce: Self.enforcement
    case .target: Self.targets
    case .offender: Self.offenders
    case .evidence: Self.evidenceWords
    case .pin: Self.pinningVerbs
    case .doubt: Self.doubts
    case .violence: Self.violentVerbs
    case .power: Self.powers
    case .blame: Self.blameWords
    case .praise: Self.praiseWords
    case .learning: Self.learningWords
    case .treat: Self.treats
    case .jest: Self.jests
    case .party: Self.parties
    case .spouse: Self.spouses
    case .trade: Self.trades
    case .helping: Self.helpingWords
    case .patch: Self.patches
    case .people: Self.peoples
    case .institution: Self.institutions
    case .teacher: Self.teaching
    case .beast: Self.beasts
    case .petty: Self.pettyCrimes
    case .figure: Self.figures
    case .motor: Self.motors
    case .soon: Self.soonWords
    case .ongoing: Self.ongoingWords
    case .raid: Self.raids
    case .hunt: Self.hunts
    case .unit: Self.units
    case .coverage: Self.coverageWords
    }
  }

  /// The list a phrase names.
  static func named(_ name: WordText) -> WordList? {
    byName[name]
  }

  private static let byName = WordTable(
    allCases.map { (WordText($0.stringValue.utf8), $0) })

  /// Adds its words to a vocabulary.
  func learn(into vocabulary: inout Vocabulary) {
    WordText.each(in: words, between: " \n") { entry, _ in
      guard !entry.isEmpty else { return }
      Inflection.eachForm(of: entry) { _ = vocabulary.learn($0, as: WordClasses(self)) }
    }
  }
}
