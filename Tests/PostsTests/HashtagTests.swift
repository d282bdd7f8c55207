import Posts
import Testing

@Suite("Hashtags")
struct HashtagTests {
  @Test("are what each network makes of them", arguments: samples)
  func differences(_ sample: Sample) {
    #expect(Network.x.hashtags(in: sample.text).map(\.name) == sample.x)
    #expect(Network.bluesky.hashtags(in: sample.text).map(\.name) == sample.bluesky)
    #expect(Network.mastodon.hashtags(in: sample.text).map(\.name) == sample.mastodon)
  }

  @Test("are none in a text message, and one topic on Threads")
  func others() {
    let text = "Escort #policing #truepicture"
    #expect(Network.sms.hashtags(in: text).isEmpty)
    #expect(Network.threads.hashtags(in: text).map(\.name) == ["policing"])
    #expect(Network.plain.hashtags(in: text).map(\.name) == ["policing", "truepicture"])
    #expect(Network.classic.hashtags(in: text).map(\.name) == ["policing", "truepicture"])
  }

  @Test("are given as typed, byte for byte")
  func normalForm() {
    let tags = Network.x.hashtags(in: "#Cw\u{302}n").map { Array($0.name.utf8) }
    #expect(tags == [Array("Cw\u{302}n".utf8)])
  }

  @Test("stand where they say")
  func range() {
    #expect(Network.x.hashtags(in: "🚓 #a ＃b").map(\.range) == [2..<4, 5..<7])
  }

  @Test("on Bluesky are up to 64 units long", arguments: [(64, 1), (65, 0)])
  func longest(_ length: Int, _ count: Int) {
    let text = "#" + String(repeating: "a", count: length)
    #expect(Network.bluesky.hashtags(in: text).count == count)
  }

  struct Sample: Sendable {
    let text: String
    let x, bluesky, mastodon: [String]

    init(_ text: String, x: [String], bluesky: [String], mastodon: [String]) {
      self.text = text
      self.x = x
      self.bluesky = bluesky
      self.mastodon = mastodon
    }
  }
}

private let samples: [HashtagTests.Sample] = [
  .init(
    "Escort #policing #TruePicture", x: ["policing", "TruePicture"],
    bluesky: ["policing", "TruePicture"], mastodon: ["policing", "TruePicture"]),
  .init("(#truepicture)", x: ["truepicture"], bluesky: [], mastodon: []),
  .init("#truepicture.", x: ["truepicture"], bluesky: ["truepicture"], mastodon: ["truepicture"]),
  .init("#999 #101", x: [], bluesky: [], mastodon: []),
  .init("#A&E", x: ["A"], bluesky: ["A&E"], mastodon: ["A"]),
  .init("#true-picture", x: ["true"], bluesky: ["true-picture"], mastodon: ["true"]),
  .init(
    "#truepicture's", x: ["truepicture"], bluesky: ["truepicture's"], mastodon: ["truepicture"]),
  .init("#policing🚓", x: ["policing"], bluesky: ["policing🚓"], mastodon: ["policing"]),
  .init("🚓#policing", x: ["policing"], bluesky: [], mastodon: []),
  .init("🚓\u{FE0F}#policing", x: ["policing"], bluesky: [], mastodon: []),
  .init("keys#truepicture", x: [], bluesky: [], mastodon: []),
  .init("A&#truepicture", x: [], bluesky: [], mastodon: []),
  .init("#\u{FE0F}\u{20E3} #", x: [], bluesky: [], mastodon: []),
  .init("##truepicture", x: ["truepicture"], bluesky: ["#truepicture"], mastodon: []),
  .init("#one#two", x: [], bluesky: ["one#two"], mastodon: ["one"]),
  .init("#1_2 #_", x: [], bluesky: [], mastodon: ["1_2"]),
  .init("#il·lusió·", x: ["il·lusió·"], bluesky: ["il·lusió"], mastodon: ["il·lusió"]),
  .init(
    "＃policing\n#truepicture", x: ["policing", "truepicture"],
    bluesky: ["policing", "truepicture"], mastodon: ["policing", "truepicture"]),
  .init("https://gov.uk/#policing #a", x: ["a"], bluesky: ["a"], mastodon: ["a"]),
  .init("#https://gov.uk", x: [], bluesky: ["https://gov.uk"], mastodon: ["https"]),
]
