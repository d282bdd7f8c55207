import Screening
import Testing

@Suite("Times and dates of incidents")
struct TimeTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      «23.56» and a fight over a kebab
      robbery «14/06», file still open
      asked for an ambulance at the lights, «0411», it came later
      Van rolled on the bypass at «5.38 a.m»., and the sheep walked off
      Alarm call at «1151pm» and a cat did it
      Shed fire started about «ten past four», out by dawn
      «Twenty to seven»: van in ditch
      Bag snatched «ten to nine», found in a bin
      he last had his phone at «13:20» on the bus
      Smash and grab, «0349», one till gone
      Two cars, one ditch, «6.35 in the morning»
      Window put in at «quarter past five», owner slept on
      «one thirty-five am» and a tractor in the pond
      Hit and run, «18h05»
      robbery «22.57», phone gone
      The flood of «14 March» still has us mopping
      The break-in was on «14 November», we have been at it since
      A wall came down on the bus at «1707»
      It all kicked off at «ten to four», over by tea
      Call came in at «23:17», home by sunrise
      «5:47am» the shed went up and took the fence with it
      A calf was freed at «02.13» from a cattle grid
      Fatal crash at «03:47», road shut till noon
      The robbery was at «quarter past nine» on the high street
      burglary on «14 March» still with us
      assault reported «22.15hrs» outside the club
      Found the body on «3rd November», statements ever since
      he was arrested «12/06/2014» and only charged now
      stabbing «0215hrs» scene on till lunch
      The call came in at «01:13» and we ran
      hit and run on «2/11/19», family still waiting
      «16:42» robbery, suspect on foot
      Bank was robbed at «twenty to three» on Tuesday
      attacked on the «5th of May», courage ever since
      «0559hrs» fire, everyone out
      Lladrad am «03:25» y bore
      Shots fired «21:09», nobody hurt
      offence on the «23rd of October», charged today
      collision at «0740», road reopened at lunch
      Last seen at «11.40pm» by the canal
      went missing «8 January», still looking
      Found collapsed at «quarter to four» this morning
      «19:55» collision, two trapped
      burgled on the 21st? no «21 November»
      called to a fire at «04:12»
      robbery on «7th June»
      crash at «ten past eight» this morning
      Crash at «5.17pm», road open by midnight
      the alarm went at «ten past three» and so did we
      stabbed on the «2nd March», sentenced never
      assault reported «20:40», statement at two
      It happened on «25th November» and she still shakes
      «0547», body found, quiet since
      Call at «03:47» and a baby born by the bins
      robbery at «half past two» outside the bakery
      The crash was on «21 January», still hear it
      job came in «0412hrs», door was wide open
      Found him at «six minutes past four»
      ddoe am «chwarter i dri» daeth yr alwad
      assault on «12/01/15», statement today
      it happened on the «3rd of December»
      at «0129» the pager went
      «18:06» call, empty house, open window
      the burglary on «14th Jan»
      It was «twenty to four» when he rang
      «22:41», loud bang, no sign
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.timeDate)
    #expect(found == sample.marks)
  }
}
