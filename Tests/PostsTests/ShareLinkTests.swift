import Foundation
import Posts
import Testing

@Suite("A share link")
struct ShareLinkTests {
  @Test("keeps A&E in one piece", arguments: ShareLink.Target.allCases)
  func ampersand(_ target: ShareLink.Target) throws {
    let link = try #require(ShareLink("5 hours in A&E #truepicture", to: target))
    #expect(link.url.hasSuffix("=5%20hours%20in%20A%26E%20%23truepicture"))
  }

  @Test(
    "begins as the target wants it",
    arguments: zip(
      ShareLink.Target.allCases,
      [
        "https://x.com/intent/post?text=", "https://bsky.app/intent/compose?text=",
        "https://mastodon.example/share?text=", "https://www.threads.com/intent/post?text=",
        "https://wa.me/?text=", "mailto:?body=", "sms:?&body=",
      ]))
  func beginning(_ target: ShareLink.Target, _ base: String) throws {
    let link = try #require(ShareLink("a", to: target))
    #expect(link.url == base + "a")
  }

  @Test("encodes all but the unreserved characters")
  func unreserved() throws {
    let ascii = String(String.UnicodeScalarView((0x20..<0x7F).compactMap(Unicode.Scalar.init)))
    let link = try #require(ShareLink(ascii, to: .whatsapp))
    let plain = link.url.dropFirst("https://wa.me/?text=".count).filter {
      !$0.isHexDigit && $0 != "%"
    }
    #expect(plain == "-.GHIJKLMNOPQRSTUVWXYZ_ghijklmnopqrstuvwxyz~")
  }

  @Test(
    "comes back byte for byte", arguments: ShareLink.Target.allCases,
    ["½ £ ’ 🚓", "50% + a=b&c?d#e", "Cw\u{302}n", "two\nlines", "\u{1B}[31m", "~-._", ""])
  func roundTrip(_ target: ShareLink.Target, _ text: String) throws {
    let link = try #require(ShareLink(text, to: target))
    let value = link.url.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)[1]
    let decoded = try #require(String(value).removingPercentEncoding)
    let expected = target == .mailto ? text.replacing("\n", with: "\r\n") : text
    #expect(Array(decoded.utf8) == Array(expected.utf8))
  }

  @Test("doubles no line end of mail")
  func mailLineEnds() throws {
    let link = try #require(ShareLink("a\r\nb\nc", to: .mailto))
    #expect(link.url == "mailto:?body=a%0D%0Ab%0D%0Ac")
  }

  @Test(
    "goes to the server that is named",
    arguments: [
      ("police.social", "https://police.social/share?text=a"),
      ("https://Police.Social/", "https://police.social/share?text=a"),
      ("localhost:3000", "https://localhost:3000/share?text=a"),
    ])
  func server(_ typed: String, _ url: String) {
    #expect(ShareLink("a", to: .mastodon, server: typed)?.url == url)
  }

  @Test(
    "goes to no server that is none",
    arguments: [
      "", " ", "a b", "evil.example/share?x=", "-a.example", "a..b", "user@host", "a:b:c",
    ])
  func noServer(_ typed: String) {
    #expect(ShareLink("a", to: .mastodon, server: typed) == nil)
  }

  @Test("is short up to 2,000 bytes")
  func short() {
    let base = "https://wa.me/?text=".utf8.count
    #expect(ShareLink(String(repeating: "a", count: 2000 - base), to: .whatsapp)?.isShort == true)
    #expect(ShareLink(String(repeating: "a", count: 2001 - base), to: .whatsapp)?.isShort == false)
  }

  @Test("is the one of the sample", .needsShared)
  func sample() throws {
    let rows: [Row] = try Shared.rows("posts/share-sample.jsonl")
    #expect(rows.count >= 21)
    for row in rows {
      let target = try #require(ShareLink.Target(rawValue: row.target))
      #expect(ShareLink(row.text, to: target)?.url == row.url, "\(row.id)")
    }
  }

  private struct Row: Decodable {
    let id: String
    let target: String
    let text: String
    let url: String
  }
}
