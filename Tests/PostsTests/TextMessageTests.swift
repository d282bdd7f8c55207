import Posts
import Testing

@Suite("A text message")
struct TextMessageTests {
  @Test(
    "is as long as its alphabet makes it",
    arguments: [
      ("Prisoner escort", .gsm7, 15), ("£5 à la carte @ Ñ ß Δ", .gsm7, 21),
      ("€ [x] ~ \\ ^ {|}", .gsm7, 24),
      ("ç", .ucs2, 1), ("Ç", .gsm7, 1), ("½", .ucs2, 1), ("’", .ucs2, 1), ("e\u{301}", .ucs2, 2),
      ("🙏🏽", .ucs2, 4), ("\r\n", .gsm7, 2), ("\u{C}", .gsm7, 2), ("`", .ucs2, 1), ("\t", .ucs2, 1),
    ] as [(String, TextMessage.Encoding, Int)])
  func length(_ text: String, _ encoding: TextMessage.Encoding, _ length: Int) {
    let message = TextMessage(text)
    #expect(message.encoding == encoding)
    #expect(message.length == length)
  }

  @Test(
    "is sent in as many parts as it takes, with no character halved",
    arguments: [
      ("a", 160, "", 1), ("a", 161, "", 2), ("a", 306, "", 2), ("a", 307, "", 3),
      ("é", 0, "", 1), ("½", 70, "", 1), ("½", 71, "", 2), ("½", 134, "", 2), ("½", 135, "", 3),
      // An escape, or a surrogate pair, that would straddle two parts begins the next.
      ("a", 152, "€" + String(repeating: "a", count: 152), 3),
      ("a", 151, "€" + String(repeating: "a", count: 153), 2),
      ("½", 66, "🚓" + String(repeating: "½", count: 66), 3),
      ("½", 65, "🚓" + String(repeating: "½", count: 67), 2),
    ])
  func segments(_ text: String, _ count: Int, _ rest: String, _ segments: Int) {
    let message = TextMessage(String(repeating: text, count: count) + rest)
    #expect(message.segments == segments)
  }
}
