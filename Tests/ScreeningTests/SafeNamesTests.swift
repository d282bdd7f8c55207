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
      Grant me strength and a coffee
      Ray of hope: the boiler works
      Rich tea versus digestive, the great debate
      Mark my words, it will rain
      Pearl of wisdom from the jailer: never sit down
      Chase the bus, catch the bus, sit on the bus
      Brook burst its banks again
      Cliff rescue practice with the coastguard
      Dale and fell patrol in sleet
      Heath fire out by noon
      Iris scanner at the airport refused my face
      Jade the police horse ate my sleeve
      Ken Dodd on the radio, Liverpool on my mind
      Max speed on the van: 43
      Norm for a Friday: bedlam
      Opal fruits in the glovebox, dated 1997
      Reed bed search for a lost paddleboard
      Sonny and Cher on repeat in the cells
      Stormy Monday, sunny Tuesday
      Tiger print onesie in the cells, don't ask
      Victor in the pub quiz: nights shift
      Wade through paperwork, wade through floods
      Prince of Wales Bridge closed by wind
      King's birthday parade, shiny shoes
      Queen of the road: a cow
      Duke box broken, silence golden
      Barry White voice from the sergeant this morning, man flu
      Captain Tom would have liked this walk
      Mrs Brown's Boys on in the custody office
      Mr Whippy van got more calls than us
      Lady Luck smiled, no prisoner
      Lord knows we tried
      Saint Bernard on the loose, gentle giant
      Mother Nature won today
      Father Christmas came to custody
      Sir Robert Peel would weep at this form
      Scouts, Guides, Brownies and one lost tent
      Macmillan nurses are saints
      St Andrew's Day haggis at briefing
      Guinness World Record attempt at the fair, failed
      Dyson air blade broken, shake your hands
      Jenga tower of case files
      Ikea trip on my rest day
      Cadbury's Roses gone by nine
      Lego police car on my desk judges me
      Kindness costs nothing
      Wembley way, fifty thousand friendly people
      Heathrow transfer, no sleep
      Ben Nevis with the charity walkers, sore everything
      Loch and quay in the mist, lovely morning patrol
      Glastonbury mud still on my boots
      A greyhound called Steven outran the whole relief
      The canteen cat, Margaret, had my seat again
      Gerald the station goose bit two sergeants, Gerald is unwell
      Storm Olga took the fence, then Olga took the shed
      Edward VII on an old penny in lost property
      Queen Boudicca would have parked better
      M62 shut, so home by the moors
      Solihull and Shirley both under fog
      FLO, SIO and two cold teas
      Great Aunt Bessie style roast from the canteen
      Rob Peter to pay Paul, that is our rota
      The full Monty of forms tonight
      Solo turn by Tina on the jukebox
      Ruby on telly does less paperwork
      Gateshead to Stanley to Consett in one night
      Ballyclare and Ballynure, both under water
      Saw Metallica from the cordon, still deaf
      Took Gaviscon after that curry
      Found Atlantis under the ring road
      Happy Thursday to the night team
      Roma families fed the whole cordon
      Rang Vodafone about the dead handsets
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
