import Testing

@testable import Bridge

@Suite("A store's key")
struct SecretTests {
  private static let key = (0..<16).map { UInt8($0) }

  @Test(
    "makes the marks of SipHash-2-4 with 128 bits, as its authors list them",
    arguments: zip(
      [0, 1, 7, 8, 15],
      [
        "a3817f04ba25a8e66df67214c7550293", "da87c1d86b99af44347659119b22fc45",
        "a1f1ebbed8dbc153c0b84aa61ff08239", "3b62a9ba6258f5610f83e264f31497b4",
        "5493e99933b0a8117e08ec0f97cfc3d9",
      ]))
  func vectors(length: Int, mark: String) throws {
    let secret = try #require(Secret(Self.key))
    let bytes = secret.mark(of: (0..<length).map { UInt8($0) })
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == mark)
  }

  @Test("tells where one text ends and the next begins")
  func boundaries() throws {
    let secret = try #require(Secret(Self.key))
    #expect(secret.mark(of: "ab", "c") != secret.mark(of: "a", "bc"))
  }

  @Test("is 16 bytes")
  func size() {
    #expect(Secret([1, 2, 3]) == nil)
    #expect(Secret(Secret.drawn()) != nil)
  }
}
