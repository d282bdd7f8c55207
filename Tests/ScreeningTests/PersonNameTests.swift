import Screening
import Testing

@Suite("Names of people")
struct PersonNameTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Sat with «Margaret Ashdown» for two hours until her son arrived
      «Tyrone» finally went home to his mum, lovely to see
      took «kayleigh» back to her nan's for the third time this week
      «MRS OKONKWO» MADE US TEA, BLESS HER
      Big hug from «Agnieszka» whose bag we found
      Took a statement from «Wojciech Zielinski» about his stolen van
      Spoke to «Abdirahman Warsame» about the noise for an hour
      «Dr Feltham» said the wait was nine hours
      a lad called «Spud» asleep in the bus shelter again
      regular we all know as «Tank» wanted a lift home
      #JusticeFor«Kelechi» trending so we stood outside the station all day
      the «Pemberton family» have waited all night for news
      The «Hallorans» were so grateful, made our week
      «M o h a m m e d» was very polite all night
      «Kev1n» kicked off in the cells again
      searching for «Siân ap Huw» since lunchtime
      Interpreter «Farida» saved the night, six hours of Dari
      «Will» told me his whole life story in A&E
      «Hope Adeyemi» lost her purse and found five strangers to help
      My neighbour «Bronwen» asked me to fix her alarm on my rest day
      reunited «Li Xiu» with her grandson at the bus station
      «Mr. Chowdhury» had been locked out since noon
      gave «Rose» a lift home because the buses had stopped
      «Иван Петров» had no coat so we found him one
      Nurse «Bernadette» kept us in biscuits through a ten hour bedwatch
      Prisoner «O'Shaughnessy» wanted three blankets and a lawyer
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.personName)
    #expect(found == sample.marks)
  }
}
