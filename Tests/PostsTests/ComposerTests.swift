import Posts
import Testing

@Suite("Posts, one a fact")
struct ComposerTests {
  @Test("are the letter's own, byte for byte", arguments: letterPosts)
  func letter(_ sample: (wording: String, tags: [String], post: String)) throws {
    let outcomes = try Composer(for: .x, under: agreed()).singles(of: [
      Statement(fact: "f", rungs: [sample.wording], clause: "", tags: sample.tags)
    ])
    guard case .fits(let post)? = outcomes.first else {
      Issue.record("does not fit")
      return
    }
    #expect(Array(post.text.utf8) == Array(sample.post.utf8))
  }
}

private let letterPosts: [(wording: String, tags: [String], post: String)] = [
  (
    "Dealt with missing person today", ["policing", "truepicture"],
    "Dealt with missing person today #policing #truepicture"
  ),
  (
    "Spent 5 hours in A&E with offender needing medical attention", ["truepicture"],
    "Spent 5 hours in A&E with offender needing medical attention #truepicture"
  ),
]
