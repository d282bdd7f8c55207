import Dialogue
import Testing
import Transcripts

@Suite("A date and time in a transcript")
struct MomentWritingTests {
  @Test(
    "counts minutes from 1970 and back",
    arguments: [
      ("1970-01-01T00:00", 0), ("1970-03-01T00:01", 59 * 1440 + 1),
      ("2000-02-29T12:00", 15_863_760), ("2015-02-09T18:00", 23_725_080),
      ("2100-03-01T23:59", 68_460_479),
    ])
  func reads(text: String, minutes: Int) throws {
    let moment = try #require(Moment(reading: text))
    #expect(moment.minutes == minutes)
    #expect(moment.written == text)
  }

  @Test("is the next day after each day of sixty years")
  func everyDay() {
    for day in 0..<60 * 365 {
      let moment = Moment(minutes: day * 1440 + 61)
      #expect(Moment(reading: moment.written) == moment)
    }
  }

  @Test(
    "is not read where there is no such time",
    arguments: [
      "", "2015-02-09", "2015-02-30T18:00", "2015-02-00T18:00", "2015-13-01T18:00",
      "2015-02-09T24:00", "2015-02-09T18:60", "2015-02-09 18:00", "15-02-09T18:00",
      "1969-12-31T23:59", "2015-02-09T18:00Z", "2015-02-09T+1:00",
    ])
  func refuses(text: String) {
    #expect(Moment(reading: text) == nil)
  }
}
