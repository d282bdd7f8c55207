import Posts
import Testing

@Suite("A search for a hashtag")
struct TagSearchTests {
  @Test(
    "leads to what others post",
    arguments: [
      (.x, "https://x.com/hashtag/truepicture"),
      (.bluesky, "https://bsky.app/hashtag/truepicture"),
      (.mastodon, "https://police.social/tags/truepicture"),
      (.threads, "https://www.threads.com/search?q=%23truepicture"),
    ] as [(Network, String)])
  func url(_ network: Network, _ url: String) {
    #expect(TagSearch(for: "truepicture", on: network, server: "police.social")?.url == url)
  }

  @Test("leads nowhere where hashtags do", arguments: [Network.classic, .sms, .plain])
  func nowhere(_ network: Network) {
    #expect(TagSearch(for: "truepicture", on: network) == nil)
  }

  @Test("needs a server's name for Mastodon")
  func server() {
    #expect(TagSearch(for: "truepicture", on: .mastodon, server: "a b") == nil)
  }
}
