import Screening
import Testing

@Suite("Links and mark-up")
struct LinkTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Read more at «https://example.org/appeal»
      see «bit.ly/2xyz» for the video
      thanks «@SomePerson» for the cakes
      «<b>»Busy«</b>» night again
      go to «www.example.com»
      full story «facebook.com/groups/999»
      «[pics](http://x.example)» from the day
      cheers «@NHS_nurse_jo» for the tea
      join us «t.co/AbC123»
      busy night «&nbsp;» again
      tickets at «https://tickets.example»
      shout out to «@GuardianCat»
      map: «goo.gl/maps/abc»
      «www.gofundme.example/x»
      DM «@duty_sgt»
      «**busy**» shift
      «https://tinyurl.example/abc»
      thanks «@cafe_nero_fan»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.linkOrControl)
    #expect(found == sample.marks)
  }
}
