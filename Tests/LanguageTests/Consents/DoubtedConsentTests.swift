import Language
import Testing

@Suite("A yes with a doubt")
struct DoubtedConsentTests {
  static let assents = [
    "yes", "yeah", "aye", "it does", "of course", "definitely", "yes it is", "👍", "go ahead",
    "crack on", "stick it in", "no problem", "yes please", "she has agreed", "sarge signed it off",
    "they've been told", "I can confirm", "happy with that", "ydy", "wrth gwrs", "ok", "granted",
  ]

  static let doubts = [
    "I think", "maybe", "probably", "mebbes", "as far as I know", "apparently", "I guess", "afaik",
    "not sure", "hopefully", "should be", "if comms agree", "as long as it's anonymous",
    "unless it's live",
    "provided nobody minds", "subject to sign off", "but run it past the boss", "except the town",
    "depending on the job", "skipper reckons", "so I'm told", "I heard", "according to the lads",
    "they say", "everyone does it", "usually", "for now", "later", "last year", "until Monday",
    "only the county", "some of it", "in theory", "to an extent", "more or less", "I suppose",
    "just put", "might be", "efallai", "dwi'n meddwl", "os", "pending", "once it's signed off",
    "when he's back", "not really", "no", "don't know", "🤷", "?", "99%", "sort of", "ish",
  ]

  static let questions = [
    Question(.consent(.fact), about: "local_policy"),
    Question(.consent(.fact), about: "supervisor_ok"),
    Question(.consent(.fact), about: "family_told"),
    Question(.consent(.fact), about: "not_identifiable"),
    Question(.consent(.permission), about: "draft_ok"),
    Question(.consent(.permission), about: "name_place"),
  ]

  @Test("is no yes, whichever comes first", arguments: doubts)
  func isNoYes(doubt: String) {
    for question in Self.questions {
      for assent in Self.assents {
        for reply in [
          "\(assent) \(doubt)", "\(assent), \(doubt)", "\(doubt) \(assent)", "\(doubt), \(assent)",
        ] {
          let answer = Reading(of: reply, to: question).answer
          #expect(answer != .yes, "\(reply) about \(question.topic)")
        }
      }
    }
  }
}
