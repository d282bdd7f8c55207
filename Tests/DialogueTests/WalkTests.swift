import Dialogue
import Gate
import Language
import Posts
import Testing

/// What a walk through a campaign's conversations shows.
@Suite("A walk through a campaign")
struct WalkTests {
  @Test("finds nothing wrong with the default campaign", arguments: Tongue.allCases)
  func defaultCampaign(language: Tongue) throws {
    let campaign = try Talk(in: language).campaign
    let faults = campaign.faults()
    #expect(faults == [])
  }

  @Test("comes to every question")
  func everyQuestion() throws {
    let walk = Walk(through: try DefaultCampaign.english.get())
    let places = Set(walk.paths.map(\.from))
    #expect(Set(Way.all.map(\.place)).isSubset(of: places))
  }

  @Test("comes to every end of the gate")
  func ends() throws {
    let walk = Walk(through: try DefaultCampaign.english.get())
    let ends = walk.paths.compactMap { path in
      if case .end(let ending) = path.to { ending } else { Ending?.none }
    }
    for ending in [
      Ending.gate(.declined), .gate(.policyForbids), .gate(.uncomfortable), .waiting(.policy),
      .waiting(.finishedShift), .reposting, .nothingPosted, .posted(.official), .posted(.personal),
    ] { #expect(ends.contains(ending)) }
  }

  @Test("draws the same picture each time")
  func picture() throws {
    let campaign = try DefaultCampaign.english.get()
    let dot = Walk(through: campaign).dot
    #expect(dot.hasPrefix("digraph conversation {"))
    #expect(dot.hasSuffix("}"))
    #expect(dot == Walk(through: campaign).dot)
  }

  /// A way to spoil a campaign, and a part of what is said of it.
  struct Spoilt: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var says: String
    var spoil: @Sendable (inout Campaign) -> Void
  }

  static let spoilt: [Spoilt] = [
    Spoilt(testDescription: "no help", says: "missing_person has no help") {
      $0.topics[0].asking.help = ""
    },
    Spoilt(testDescription: "no why", says: "review has no why") {
      $0.places["review"]?.why = ""
    },
    Spoilt(testDescription: "no why in the gate", says: "gate.policy has no why") {
      $0.gate[.policy]?.why = ""
    },
    Spoilt(testDescription: "one re-prompt", says: "open comes again in the same words") {
      $0.reprompts[.open] = ["Again.", "Again.", "Again."]
    },
    Spoilt(testDescription: "an example that is no answer", says: "missing_person: the example") {
      $0.topics[0].asking.example = "stop"
    },
    Spoilt(
      testDescription: "a name in a wording", says: "missing_person, plain, wording 1: the screen"
    ) {
      $0.topics[0].wordings.posts[.plain] = [Wording(["Looked for Sarah Jones on 07700 900123"])]
    },
    Spoilt(testDescription: "a long wording", says: "too long for X by") {
      $0.topics[0].wordings.posts[.time] = [
        Wording(["Spent " + String(repeating: "a very long time, ", count: 20) + "{time} today"])
      ]
    },
    Spoilt(
      testDescription: "a number not read back", says: "missing_person, many: \"noted\" lacks it"
    ) {
      $0.topics[0].wordings.noted[.many] = nil
    },
    Spoilt(testDescription: "an apology", says: "unsure says \"sorry\"") {
      $0.phrases[.unsure] = "Sorry, say skip."
    },
  ]

  @Test("finds what is wrong", arguments: spoilt)
  func finds(spoilt: Spoilt) throws {
    var campaign = try DefaultCampaign.english.get()
    campaign.topics.removeSubrange(2...)
    spoilt.spoil(&campaign)
    let faults = campaign.faults()
    #expect(faults.contains { $0.what.contains(spoilt.says) }, "\(faults)")
  }
}
