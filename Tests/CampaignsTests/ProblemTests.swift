import Foundation
import Testing

/// What is said of a campaign's files that are not as they should be.
@Suite("A problem of a campaign")
struct ProblemTests {
  /// What is put in the place of what, in which file, and what is said of it.
  static let spoilt: [(file: String, words: String, others: String, says: String)] = [
    ("campaign.yaml", "kind: yes-no", "kind: yes-nope", "unknown kind \"yes-nope\""),
    ("campaign.yaml", "kind: yes-no, asked", "asked", "lacks \"kind\""),
    ("campaign.yaml", "then: count", "then: never", "unknown follow-up \"never\""),
    ("campaign.yaml", "unlikely: 12", "unlikely: dozens", "is not a whole number"),
    ("campaign.yaml", "asked: yes", "asked: maybe", "is neither yes nor no"),
    ("campaign.yaml", "network: x", "network: myspace", "unknown network \"myspace\""),
    ("campaign.yaml", "force: force", "force: army", "unknown force \"army\""),
    ("campaign.yaml", "month: 2", "month: 13", "no day of a year"),
    ("campaign.yaml", "tags: [policing, truepicture]", "tags: [police]", "the campaign has not"),
    ("campaign.yaml", ", tags: [policing, truepicture]", "", "has no hashtags"),
    ("campaign.yaml", "hashtags: [policing", "hashtags: [\"#policing\"", "is no hashtag"),
    ("campaign.yaml", "id: school_talk", "id: missing_person", "stands twice; keep one"),
    ("campaign.yaml", "hashtags:", "hashtag:", "did you mean \"hashtags\"?"),
    ("en.yaml", "welcome: D", "welcom: D", "did you mean \"welcome\"?"),
    ("en.yaml", "  open: How was", "  # open: How was", "lacks \"open\""),
    ("en.yaml", "{facts}.\"", "{fact}.\"", "{fact} means nothing here"),
    ("en.yaml", "Noted: {facts}.", "Noted.", "the line lacks {facts}"),
    ("en.yaml", "language: en", "language: cy", "write \"en\""),
    ("en.yaml", "helplines:\n", "helplines: none\nhelp:\n", "not a list"),
    ("en.yaml", "    - I did not understand that.\n", "", "there are 2 lines; write three"),
    ("en.yaml", "question: Any missing persons?", "#", "lacks \"question\""),
    ("en.yaml", "  missing_person:\n", "  mising_person:\n", "did you mean \"missing_person\"?"),
    ("en.yaml", "- Dealt with missing person today", "- Dealt with {count} today", "means nothing"),
    ("en.yaml", "- Dealt with missing person today", "- Dealt with it today.", "full stop"),
    ("en.yaml", "- Dealt with missing person today", "- \"Dealt with it #today\"", "hashtag"),
    ("en.yaml", "needs: asked}", "needs: luck}", "unknown need \"luck\""),
    // What only the walk through the conversations finds has its place too.
    ("en.yaml", "- Someone was missing today", "- Jo Smith was missing today", "keeps it back"),
    ("en.yaml", "question: Any missing", "question: Sorry, any missing", "says \"sorry\""),
    ("en.yaml", "  open: How was", "  open: Please, how was", "says \"please\""),
    ("en.yaml", "example: \"yes, 2\"", "example: purple", "is no answer"),
  ]

  @Test("is named, with its place and what would be right", arguments: spoilt)
  func named(file: String, words: String, others: String, says: String) throws {
    let draft = try Draft()
    defer { draft.remove() }
    #expect(try draft.replace(words, with: others, in: file))
    let problems = draft.problems()
    let found = try #require(problems.first { $0.contains(says) }, "\(problems)")
    let parts = found.split(separator: ":", maxSplits: 3)
    #expect(parts.count == 4 && parts[0] == file, "\(found)")
    #expect(Int(parts[1]) != nil && Int(parts[2]) != nil, "\(found)")
    #expect(found.contains(";"), "\(found)")
  }

  @Test("is at its line and column")
  func located() throws {
    let draft = try Draft()
    defer { draft.remove() }
    try draft.write("name: x\nnetwork: myspace\nhashtags: [a]\ntopics: []\n", to: "campaign.yaml")
    #expect(draft.problems().first?.hasPrefix("campaign.yaml:2:10: unknown network") == true)
  }

  @Test("is reported with all others at once")
  func allAtOnce() throws {
    let draft = try Draft()
    defer { draft.remove() }
    for (file, words, others, _) in [Self.spoilt[0], Self.spoilt[5], Self.spoilt[15]] {
      #expect(try draft.replace(words, with: others, in: file))
    }
    let problems = draft.problems()
    for says in [Self.spoilt[0].says, Self.spoilt[5].says, Self.spoilt[15].says] {
      #expect(problems.contains { $0.contains(says) })
    }
  }

  @Test(
    "of a whole file names the file",
    arguments: [
      ("", "is empty"), ("topics: [", "mend the YAML"), ("a: 1\na: 2\n", "twice"),
    ])
  func wholeFile(text: String, says: String) throws {
    let draft = try Draft()
    defer { draft.remove() }
    try draft.write(text, to: "campaign.yaml")
    #expect(draft.problems().contains { $0.hasPrefix("campaign.yaml") && $0.contains(says) })
  }

  @Test("is a file that is missing or not UTF-8")
  func unreadable() throws {
    let draft = try Draft()
    defer { draft.remove() }
    try Data([0x6E, 0xFF, 0xFE]).write(to: draft.folder.appending(path: "en.yaml"))
    #expect(draft.problems().contains { $0.contains("en.yaml: is not UTF-8") })
    try FileManager.default.removeItem(at: draft.folder.appending(path: "en.yaml"))
    #expect(draft.problems().contains { $0.contains("en.yaml: there is no such file") })
  }
}
