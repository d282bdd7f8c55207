import Screening
import Testing

@Suite("Shifts, sayings and jokes")
struct SafeSayingsTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Confessed to finishing the custard tarts
      Caffeine withdrawal by nine
      Faggots and mash from the canteen
      Can of coke and a bun on the kerb
      Heart attack of a pie, worth it
      Informed the family, the hardest part of the job
      Source of great pride, this team
      Plain biscuits only, budget cuts
      Response driving course passed
      Dog handler covered in mud
      House to house in the rain
      Shared CCTV appeal with the press office
      We are always short on Saturdays
      Broken boiler, broken printer, broken sergeant
      Broken leg on the office chair
      Heart attack nearly, when the dog barked
      Sick of wet socks
      Addicted to custard creams
      High on life after that rescue
      Schizophrenic weather, sun then hail
      Sprained my ankle climbing a fence
      Blood donation session, whole team rolled up sleeves
      Stroke of luck, kettle fixed
      Sentenced to a week of nights
      Case dismissed: the missing biscuit was under the seat
      Caught red handed with the last doughnut
      Court canceled so back on response
      Judge for yourself, is this cake or bread
      Innocent until proven hungry
      Remand prisoner escorted, five hours on the road
      Chief whip cream on the hot chocolate
      Left wing of the station has no heating
      Party next door to the nick, we weren't invited
      Elected to make the tea
      Council tenant thanked us for fixing his bike
      Federation rep brought biscuits
      Cabinet finally fixed in the exhibits room
      Hell of a shift
      Mad as a box of frogs, this job
      Sod's law, job came in at five to
      Cracking result for the five a side team
      Cocktail of rain and sleet
      Dickens of a job finding parking
      Got spat at, sworn at and thanked, all before noon
      Tea.Then bed.
      Is it 4am... or 5?
      50% rain, 50% paperwork & 100% tea
      #truepicture #policing #proud
      #LongNight #NoBreak #GreatTeam
      #WeAreAllHuman
      SEVEN HOURS ON A BEDWATCH
      THANK YOU NHS
      IS IT HOME TIME YET
      ASB, RTC, DV, repeat
      nt a gd nite, 3 rtcs n a lost dg
      brfing, jobb, jobb, jobb, slepe
      resp drvr shrtge agn
      What a shift, twelve hours without a cuppa
      Some days you make a difference, today was one
      The victim thanked us, that's enough for me
      Prisoner escort across two counties
      Helped reassure a victim of crime
      Delivered a death message, never gets easier
      Changed a neglected baby's nappy and found a blanket
      School-yard fight sorted with a chat
      Elderly victim of robbery, stayed till family came
      Self-harm call, stayed until help came
      Suicidal person, talked for three hours, now with the crisis team
      Drug addiction ruins lives, sat and listened to a family tonight
      Mental illness takes up most of our nights
      Three mental health jobs today, one bed
      Neighbour dispute over a hedge, two hours
      Two sudden deaths in one shift
      Called in early, went home late
      Child safety talk at the nursery
      Bereaved family, tea and tears
      Five vulnerable adults helped today
      Partner agencies not open till Monday
      Got up at half four for this
      Nobody to relieve us until 9
      Jam doughnuts from a lady in the street
      Hunter's moon over the cordon
      Jack Russell bit the postman, arrested on suspicion of cuteness
      Charlie Chaplin would have loved that foot chase
      Old Bill jokes from the drunks
      Harry Potter day at the school
      Elvis impersonator needed directions
      Noah's Ark weather
      Adam and Eve it, a break
      Bob the cat lives at the station now
      Police horse Monty stole the show
      Victoria line delays made me late
      Florence and Rome on my holiday list
      Jordan Valley documentary on my rest day
      Chelsea bun for breakfast
      Lincoln to Leeds and back
      Brooklyn style pizza at 3am
      Royal Mail found the parcel
      Rotary Club cooked for us
      Salvation Army kept us warm
      Muslim, Jewish and Christian leaders together, great to see
      Urdu speaker needed at short notice
      Eid Mubarak to all celebrating
      Storm Doris blew my hat to Wales
      Christmas Eve in custody, carols and coffee
      The sarge made a curry
      A PCSO, a dog and a lost shoe
      Detective work: found my own keys
      Custody nurses are underrated
      New inspector, same kettle
      3 officers, 14 jobs, 1 pasty
      Man in his sixties thanked us in the street
      Young family needed help with a flat tyre
      Lads on bikes waved
      Under 5s visit, sirens on, ears off
      Sixth formers asked hard questions
      A class of 30 eight year olds and one hat
      Building is 90 years old and so is the heating
      Nearly 20 years in and still learning
      DA risk forms done
      Honour to serve with this team
      Modern slavery awareness input today
      Sexual health clinic fundraiser, cakes galore
      Non-emergency? Report online or 101
      Ring Childline on 0800 1111 if you need to talk
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
