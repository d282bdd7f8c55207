import Posts
import Testing

@Suite("A thread")
struct ThreadTests {
  @Test("is one post without a number when everything fits in one")
  func one() throws {
    let facts = [statement("Prisoner escort"), statement("Helped a victim of crime")]
    #expect(
      try texts { $0.thread(of: facts) }
        == ["Prisoner escort. Helped a victim of crime. #truepicture"])
  }

  @Test("is numbered when it takes more, each post with the hashtags of its own facts")
  func numbered() throws {
    let facts = [
      statement("Prisoner escort"),
      statement("Helped a victim of crime", tags: ["policing", "truepicture"]),
      statement("Searched a house"),
    ]
    #expect(
      try texts(limit: 70) { $0.thread(of: facts) } == [
        "1/2 Prisoner escort. Helped a victim of crime. #policing #truepicture",
        "2/2 Searched a house. #truepicture",
      ])
  }

  @Test("words a fact shorter only when it has no room alone")
  func rungs() throws {
    let facts = [
      statement("Prisoner escort"), statement("Searched a house with two colleagues", "Search"),
    ]
    #expect(
      try texts(limit: 36) { $0.thread(of: facts) } == [
        "1/2 Prisoner escort. #truepicture", "2/2 Search. #truepicture",
      ])
  }

  @Test("leaves room for the widest number in every post")
  func tenPosts() throws {
    let facts = Array(repeating: statement("Escort"), count: 20)
    let posts = try texts(limit: 34) { $0.thread(of: facts) }
    #expect(posts.count == 10)
    #expect(posts.first == "1/10 Escort. Escort. #truepicture")
    #expect(posts.last == "10/10 Escort. Escort. #truepicture")
    #expect(try texts(limit: 33) { $0.thread(of: facts) }.count == 20)
  }

  @Test("gives a fact too long for any post its own, and says so")
  func over() throws {
    let facts = [statement("Escort"), statement("Prisoner escort, long"), statement("Search")]
    let outcomes = Composer(for: .x, under: try agreed(), limit: 30).thread(of: facts)
    #expect(outcomes.map(\.excess) == [0, 9, 0])
  }

  @Test("is nothing of no facts")
  func nothing() throws {
    #expect(try texts { $0.thread(of: []) }.isEmpty)
  }
}
