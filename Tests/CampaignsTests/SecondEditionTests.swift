import Campaigns
import Dialogue
import Foundation
import Gate
import Language
import Posts
import Testing

/// The day of 8 May 2017 asked other questions: they are a matter of its files alone.
@Suite("The second edition's campaign")
struct SecondEditionTests {
  static let day = """
    name: truepicture2017
    day: {month: 5, day: 8}
    hashtags: [policing, truepicture]
    network: x
    nouns: {force: force, shift: shift}
    topics:
      - {id: other_duties, kind: hours, asked: yes, unlikely: 14, tags: [policing, truepicture]}
      - {id: city_trouble, kind: yes-no, asked: yes, then: count, unlikely: 30, tags: [truepicture]}
      - {id: unwell, kind: yes-no, asked: yes, tags: [truepicture]}
      - {id: short_staffed, kind: yes-no, asked: yes, tags: [policing, truepicture]}
      - {id: not_enough_hours, kind: yes-no, asked: yes, tags: [truepicture]}
      - {id: overworked, kind: yes-no, asked: yes, tags: [truepicture]}

    """

  /// The words of a topic.
  static func topic(
    _ id: String, asks question: String, example: String, posts: [(form: String, words: String)]
  ) -> String {
    let wordings = posts.map { "      \($0.form):\n        - \"\($0.words)\"\n" }.joined()
    let noted = posts.map { "      \($0.form): \"\($0.words)\"\n" }.joined()
    return """
        \(id):
          label: \(id)
          noted:
      \(noted)    question: "\(question)"
          how_many: How many?
          how_long: How long?
          example: "\(example)"
          help: Say yes, no or how much.
          why: The second edition asked it.
          posts:
      \(wordings)
      """
  }

  static let topics =
    topic(
      "other_duties", asks: "How much time on non-police duties?", example: "3 hours",
      posts: [
        ("plain", "Non-police duties took part of today's shift"),
        ("time", "Non-police duties took {time} of today's shift"),
      ])
    + topic(
      "city_trouble", asks: "Any trouble in the city centre over the weekend?", example: "yes, 3",
      posts: [
        ("plain", "Trouble in town over the weekend"),
        ("many", "Dealt with trouble in town {count} times over the weekend"),
      ])
    + topic(
      "unwell", asks: "On shift though unwell?", example: "yes",
      posts: [("plain", "On shift today though unwell")])
    + topic(
      "short_staffed", asks: "Was the team short of staff?", example: "yes",
      posts: [("plain", "The team was short of staff today")])
    + topic(
      "not_enough_hours", asks: "Too few hours for all duties?", example: "yes",
      posts: [("plain", "Too few hours today for all that was to do")])
    + topic(
      "overworked", asks: "Overworked or undervalued?", example: "yes",
      posts: [("plain", "Feeling overworked today")])

  /// The campaign, its lines taken from the default one.
  static func campaign(in draft: Draft) throws -> Campaign {
    let url = draft.folder.appending(path: "en.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(text.range(of: "\ntopics:\n"))
    try draft.write(day, to: "campaign.yaml")
    try draft.write(text[..<start.upperBound] + topics, to: "en.yaml")
    return try CampaignFolder(at: draft.folder.path).campaign(in: .english)
  }

  @Test("is read, and its conversations hold")
  func problems() throws {
    let draft = try Draft()
    defer { draft.remove() }
    let faults = try Self.campaign(in: draft).faults()
    #expect(faults == [])
  }

  @Test("asks its six questions and makes its posts")
  func posts() throws {
    let draft = try Draft()
    defer { draft.remove() }
    let campaign = try Self.campaign(in: draft)
    var conversation = Conversation(seed: 0, keeping: .nothing, network: .x)
    var replies = conversation.receive(.begin, under: campaign)
    for line in [
      "yes", "my own", "yes", "yes", "yes", "ask me", "3 hours", "yes, 4", "no", "yes", "no", "no",
      "make my posts",
    ] {
      replies = conversation.receive(.line(line), under: campaign)
    }
    let posts = replies.compactMap { if case .post(let post, _, _) = $0 { post.text } else { nil } }
    #expect(
      posts == [
        "Non-police duties took 3 hours of today's shift #policing #truepicture",
        "Dealt with trouble in town 4 times over the weekend #truepicture",
        "The team was short of staff today #policing #truepicture",
      ])
  }
}
