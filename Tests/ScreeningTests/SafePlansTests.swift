import Screening
import Testing

@Suite("Plans, waits and small numbers that give nothing away")
struct SafePlansTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Due to go home at seven, it is nine
      Ready to go out again once my feet are dry
      Catching up on sleep tomorrow
      Two arrests this morning and no breakfast
      Gave a midwife a lift home tonight
      Lost my warrant card, new one on Friday
      We were taking him home when the hail came
      Sat outside X-ray waiting for her to be seen
      Waiting for the recovery lorry to arrive
      Picking the kids up from nursery tomorrow
      Still in the building at three in the morning
      Our student officer is outstanding
      Thirty outstanding calls on the board
      Have you seen the state of this van
      Do not approach the geese
      Stay inside, it is bitter out there
      My sandwich just went in the bin
      One ewe got away
      Op next month on my knee, says the doctor
      Two cars in a ditch after the hail
      Three of us to carry one settee
      No radiator working until Thursday
      Can't come out for a pint, nights again
      This is how we get through lates
      Watching the hail from the window
      Constant obs all night on a plastic chair
      Forgot the door code again
      Stack of forms left on my desk
      Bugged all night by a gnat
      Stung by a hornet at the wheel
      The chip kiosk on the pier fed us
      My phone pinged all evening
      Home with a tree up at last
      I live on toast
      It is not 22:00 yet and my bed calls
      St Swithin owes me a dry week
      Stakeout of the biscuit tin, no arrests
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
