import Screening
import Testing

@Suite("Words, days and schemes that are nobody's name")
struct SafeNamesTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Dawn came up pink over the cordon
      Will this shift ever end
      May as well sleep at the nick
      Grace under pressure, our call handlers
      Hope everyone got home
      Rose early, ate late
      Faith leaders and officers shared samosas
      Mark of respect: whole street silent
      Sandy beach, soggy boots
      Summer nights and loud music
      Christian charity fed forty people tonight
      Angel of the North in the mist, lovely drive
      Bill arrived for the new printer, ouch
      Sue me but I like the canteen lasagne
      Frank exchange of views over the last biscuit
      Joy of nights: birdsong at the end
      Poppy sellers out early in the rain
      Holly bush ate my torch
      Art class for lonely residents was great
      Jack frost on every windscreen
      Penny dropped at three in the morning
      Lance the boil: ring them and say sorry
      Sky was orange over the moor fire
      Victor meldrew impressions in the report room
      Clare's Law form done, coffee next
      Age UK visited with us, brilliant volunteers
      Jesus Army? no, Salvation Army, with soup
      Lincoln, Derby, Nottingham, all before tea
      Florence and the Machine on the radio at 4am
      Police dog Zeus is a very good boy
      Storm Bert flooded the yard
      Chelsea tractor stuck in a ford
      Easter eggs for the whole block
      Ramadan Mubarak to everyone on nights
      The skipper is off, the DI is on, tea is weak
      Twelve probationers, one map
      Toddler in a tutu stole my pen
      Eighty odd cyclists and one puncture kit
      A pensioner knitted us hats
      Class of eight year olds, forty questions
      Ten years in this job today
      Sixties night at the town hall, all polite
      My radio is older than my sergeant
      Young mum needed nappies, we bought some
      Man in his twenties helped us lift a tree
      Sarah Payne scheme briefing this morning
      Tommy Cooper impression from the jailer
      Benny Hill chase after a loose pig
      Pat the dog came in, everyone calmed down
      Ray of sunshine at handover: doughnuts
      Basil on the pizza, luxury
      Marathon duty, a man dressed as Elvis hugged me
      Gene therapy stall at the fair next to us
      Crystal clear night, minus four
      Jasmine tea at midnight with the night nurses
      Rob the bank jokes from the bank staff, very good
      Drew the short straw, car park duty
      Ruby wedding party, noise complaint, cake
      Carol concert at the market, mulled wine for some
      Amber gambler nearly hit our van
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
