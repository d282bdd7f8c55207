import Screening
import Testing

@Suite("Methods and cover")
struct TacticsTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Met our «CHIS» in a car park
      «sat in a plain car» «watching a flat all» day
      «door code is» 4471 if you need the loo
      «only two cars covering the» whole county tonight
      «put a listening device» in his kitchen
      «ANPR camera on» the bypass pinged him
      we «don't attend» shed breaks anymore
      «No armed cover tonight» so fingers crossed
      «Prevent referral» took three hours
      our «informant» came good
      «downloaded his WhatsApp» messages with the new kit
      «counter terrorism briefing» then straight to nights
      «parked up in an unmarked» BMW outside his flat
      we «triangulated» his phone
      «three officers to police the entire» north of the county
      «surveillance» team lost him at the lights
      «speed camera» van hides behind the hedge at the layby
      «our source inside» the gang says it's Friday
      «undercover» for six weeks, nearly over
      the «back door of the nick doesn't lock»
      «No cars free between» 2 and 6 most nights
      AFOs «stack on the left» before going in
      «drone up over» the estate to find the grow
      we «only send one car to» burglaries now
      «Dim ond dau swyddog dros» y sir gyfan heno
      we use a «drone with thermal» to find them
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.tactics)
    #expect(found == sample.marks)
  }
}
