import Dialogue
import Posts
import Testing

/// What is asked of the review and the posts alone.
@Suite("A command of the review and the posts")
struct CommandTests {
  static let review = Way.consent + ["2 missing people then 5 hours at A&E", "done"]
  static let posts = review + ["make my posts"]

  @Test(
    "makes the posts", arguments: ["make my posts", "Make my posts.", "ok make them", "make posts"])
  func make(line: String) throws {
    let talk = try Talk(Self.review + [line])
    #expect(talk.place == .posts)
    #expect(talk.posts.count == 2)
  }

  @Test("changes by number", arguments: ["change 2", "Change 2.", "change  2"])
  func change(line: String) throws {
    #expect(try Talk(Self.review + [line]).place == .topic("hospital_guard"))
  }

  @Test("takes out by number", arguments: ["remove 2", "delete 2", "Remove 2!"])
  func remove(line: String) throws {
    #expect(try Talk(Self.review + [line]).value(of: "hospital_guard") == nil)
  }

  @Test("words one post otherwise")
  func reword() throws {
    let first = try Talk(Self.posts)
    let talk = first.after("reword 2")
    #expect(talk.posts.count == 1)
    #expect(!first.posts.contains(talk.posts[0]))
  }

  @Test("words a post otherwise for ever, each wording in turn")
  func rewordForEver() throws {
    var talk = try Talk(Self.posts)
    var seen: Set<String> = []
    for _ in 1...40 {
      talk.say("reword 2")
      seen.formUnion(talk.posts)
    }
    #expect(seen.count > 2)
    #expect(talk.place == .posts)
  }

  @Test(
    "measures for another network", arguments: [("x", 280), ("bluesky", 300), ("classic", 140)])
  func network(name: String, limit: Int) throws {
    let talk = try Talk(Self.posts + ["network \(name)"])
    let limits = talk.replies.compactMap { reply in
      if case .post(let post, _, _) = reply { post.limit } else { Int?.none }
    }
    #expect(limits == [limit, limit])
  }

  @Test("that names no network says which there are")
  func unknownNetwork() throws {
    let talk = try Talk(Self.posts + ["network carrier-pigeon"])
    #expect(talk.replies.notices == [.networkUnknown])
  }

  @Test("with a number that is not there says so", arguments: ["change 9", "remove 9", "reword 9"])
  func noSuchNumber(line: String) throws {
    let talk = try Talk(Self.posts + [line])
    #expect(talk.replies.notices == [.noSuchNumber(9)])
    #expect(talk.place == .posts)
  }
}
