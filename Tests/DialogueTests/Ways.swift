import Dialogue
import Gate
import Testing

/// A question of the default campaign, and the lines that lead to it.
struct Way: Hashable, Sendable, CustomTestStringConvertible {
  let place: Place
  let lines: [String]

  var testDescription: String { place.id }

  /// Yes to everything, from a personal account.
  static let consent = ["yes", "my own", "yes", "yes", "yes"]

  /// The consent questions.
  static let gate = zip(Step.allCases, 0...).map { step, answered in
    Way(place: .gate(step), lines: Array(consent.prefix(answered)))
  }

  /// The questions after the consent, each in the first way that leads to it.
  static let interview: [Way] = [
    .init(.open),
    .init(.topic("missing_person"), "ask me"),
    .init(.count("missing_person"), "ask me", "yes"),
    .init(.topic("school_talk"), "ask me", "2"),
    .init(.minutes("school_talk"), "ask me", "no", "yes"),
    .init(.topic("hospital_guard"), "ask me", "no", "2 hours"),
    .init(.minutes("hospital_guard"), "ask me", "skip", "no", "yes"),
    .init(.topic("prisoner_escort"), "ask me", "skip", "skip", "skip"),
    .init(.topic("victim_reassurance"), "ask me", "1", "no", "no", "no"),
    .init(.topic("mental_health"), "ask me", "1", "no", "no", "no", "yes"),
    .init(.topic("welfare_check"), "ask me", "no", "no", "no", "no", "no", "no"),
    .init(.count("welfare_check"), "ask me", "no", "no", "no", "no", "no", "no", "yes"),
    .init(.topic("patrol"), "ask me", "no", "no", "no", "no", "no", "no", "no"),
    .init(.minutes("patrol"), "ask me", "no", "no", "no", "no", "no", "no", "no", "yes"),
    .init(.minutes("scene_guard"), "scene guard"),
    .init(.minutes("constant_obs"), "constant obs"),
    .init(.topic("own_words"), "2 missing people", "add"),
    .init(.anythingElse, "2 missing people"),
    .init(.review, "2 missing people then 5 hours at A&E with a prisoner", "done"),
    .init(.posts, "2 missing people then 5 hours at A&E", "done", "make my posts"),
  ]

  /// Every question.
  static let all = gate + interview

  private init(_ place: Place, _ told: String...) {
    self.init(place: place, lines: Way.consent + told)
  }

  init(place: Place, lines: [String]) {
    self.place = place
    self.lines = lines
  }
}

/// The default campaign's questions.
@Suite("The questions of the default campaign")
struct WaysTests {
  @Test("are each reached by their way", arguments: Way.all)
  func reached(way: Way) throws {
    let talk = try Talk(way.lines)
    #expect(talk.place == way.place)
    #expect(talk.replies.questions.last?.place == way.place)
  }

  @Test("are all known here")
  func complete() throws {
    let campaign = try DefaultCampaign.english.get()
    let known = Set(Way.all.map(\.place))
    for topic in campaign.topics where topic.asked { #expect(known.contains(.topic(topic.id))) }
    for topic in campaign.topics where topic.then == .count {
      #expect(known.contains(.count(topic.id)))
    }
    for topic in campaign.topics where topic.then == .hours {
      #expect(known.contains(.minutes(topic.id)))
    }
  }
}
