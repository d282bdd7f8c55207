import Testing

@testable import Bridge

@Suite("A point in time")
struct InstantTests {
  @Test(
    "is read from RFC 3339",
    arguments: [
      ("1970-01-01T00:00:00Z", 0),
      ("2015-02-09T18:00:00Z", 1_423_504_800_000),
      ("2015-02-09t18:00:00.25z", 1_423_504_800_250),
      ("2015-02-09 18:00:00.123456789+00:00", 1_423_504_800_123),
      ("2015-02-09T19:30:00+01:30", 1_423_504_800_000),
      ("2015-02-09T12:00:00-06:00", 1_423_504_800_000),
      ("2000-02-29T00:00:00Z", 951_782_400_000),
      ("1969-12-31T23:59:59Z", -1000),
    ])
  func reading(text: String, milliseconds: Int) {
    #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "", "2015-02-09", "2015-02-09T18:00:00", "2015-13-09T18:00:00Z", "2015-02-09T24:00:00Z",
      "2015-02-09T18:00:00.Z", "2015-02-09T18:00:00+1:00", "2015/02/09T18:00:00Z",
      "2015-02-09T18:00:00Zulu", "+015-02-09T18:00:00Z", "２015-02-09T18:00:00Z",
    ])
  func refusing(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }
}
