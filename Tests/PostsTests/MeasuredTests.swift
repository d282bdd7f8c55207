import Posts
import Testing

@Suite("A measured text")
struct MeasuredTests {
  @Test(
    "is as long as X weighs it",
    arguments: [
      ("", 0), ("Prisoner escort", 15), ("½ £ ’ “ ” – —", 13), ("…•→€™†", 12), ("警察", 4),
      ("e\u{301}", 1), ("é", 1), ("\u{FB2C}", 3), ("🚓", 2), ("🙏🏽", 2), ("👩‍🚒", 2), ("👨‍👩‍👧‍👦", 2),
      ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("🇬🇧", 2), ("🇬", 2), ("1\u{FE0F}\u{20E3}", 2), ("1\u{20E3}", 2), ("©", 1),
      ("©\u{FE0F}", 2),
      ("☺", 2), ("1", 1), ("\u{200E}", 2), ("\r\n", 2), ("a\nb", 3),
      ("gov.uk", 23), ("See gov.uk.", 28), ("https://www.gov.uk/a/b/c/d/e/f/g/h/i", 23),
      ("me@gov.uk", 9), ("3.5 hours", 9),
    ])
  func x(_ text: String, _ length: Int) {
    #expect(Measured(text, on: .x).length == length)
  }

  @Test(
    "is as long as each network counts it",
    arguments: [
      (.classic, "🙏🏽", 2), (.classic, "e\u{301}", 1), (.classic, "gov.uk", 23), (.classic, "…", 1),
      (.bluesky, "🙏🏽", 1), (.bluesky, "https://www.gov.uk", 18), (.bluesky, "e\u{301}", 1),
      (.bluesky, "\r\n", 1),
      (.mastodon, "https://www.gov.uk/report/a/crime", 23), (.mastodon, "gov.uk", 6),
      (.mastodon, "Thanks @desk@police.example now", 16), (.mastodon, "@a", 2),
      (.mastodon, "me@police.example", 17), (.mastodon, "@a@b@c", 6), (.mastodon, "👩‍🚒", 1),
      (.mastodon, "@a@police.example.", 3), (.mastodon, "https://gov.uk/@a@police.example", 23),
      (.threads, "Found 🙏🏽", 14), (.threads, "é½", 2), (.threads, "1 ©", 3),
      (.plain, "Found 🙏🏽", 7), (.sms, "Found 🙏🏽", 10),
    ] as [(Network, String, Int)])
  func length(_ network: Network, _ text: String, _ length: Int) {
    #expect(Measured(text, on: network).length == length)
  }

  @Test("is valid up to the limit, and says by how much it is over", arguments: Network.allCases)
  func limit(_ network: Network) throws {
    guard let limit = network.limit else { return }
    for (count, excess) in [(limit, 0), (limit + 1, 1), (limit + 40, 40)] {
      let measured = Measured(String(repeating: "a", count: count), on: network)
      #expect(measured.excess == excess)
      #expect(measured.valid == (excess == 0))
    }
  }

  @Test("is not valid when it says nothing", arguments: Network.allCases)
  func empty(_ network: Network) {
    #expect(!Measured("", on: network).valid)
  }

  @Test("has a limit of bytes as well on Bluesky", arguments: [(3000, 0), (3025, 25)])
  func bytes(_ bytes: Int, _ excess: Int) {
    let family = "👨‍👩‍👧‍👦"
    let text = String(repeating: family, count: bytes / family.utf8.count)
    let measured = Measured(text, on: .bluesky)
    #expect(measured.bytes == bytes)
    #expect(measured.length < 300)
    #expect(measured.excess == excess)
  }

  @Test(
    "is refused by X with a byte-order mark in it", arguments: ["\u{FEFF}", "\u{FFFE}", "\u{FFFF}"])
  func marks(_ mark: String) {
    #expect(!Measured("a" + mark, on: .x).valid)
    #expect(Measured("a" + mark, on: .mastodon).valid)
    #expect(Measured("\u{202A}a\u{202C}", on: .x).valid)
  }

  @Test("can have another limit", arguments: Network.allCases)
  func otherLimit(_ network: Network) {
    #expect(Measured("abc", on: network, limit: 2).excess == 1)
    #expect(Measured("abc", on: network, limit: 3).valid)
  }
}
