import Screening
import Testing

@Suite("Children")
struct ChildTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Out with the PC, a «10 year old» lost by the pier
      a «nine year old» rang 999 for his mum, brave lad
      «Year 9» girl missing since school finished
      our regular, «15», found at the train station at dawn
      Found a «4 yr old» in the supermarket car park
      «looked-after girl» missing again, fourth time this week
      «6yo» twins left home alone, nappy changed, fed, safe now
      «13-year-old» boy with a knife, heartbreaking
      «foster lad» back home safe at 3am
      the «8 week old» baby was cold and hungry, now warm and fed
      A «nursery class girl» wandered on to the road
      She's only «12» and already known to everyone here
      Merch «14 oed» ar goll eto, adref yn ddiogel
      A «girl of eleven» asked us to take her home with us
      «16yo» reported missing for the ninth time
      the lad is only «ten» and sleeping rough
      «Year 10» pupil brought a blade to school
      «two-year-old» wandered out in his pyjamas
      a boy, «12», shoplifting food for his brothers
      «kid in foster care» just wanted someone to talk to
      «13 y/o» drunk in the park, mum didn't answer
      her son («8») called 999 and saved her life
      a «child in care» ran off again, four hours searching
      «3 month old» baby in the back of the stolen car
      «Blwyddyn 8» boy refused to go home
      «Five year old» lost on the beach
      A «fourteen-year-old» carrying a machete
      baby, «5 months», left in a car
      Merch ym «Mlwyddyn 8» ar goll
      «Foster kids» missing again, two of them
      A «lad of fifteen» drove it
      «Year 9» pupil brought a knife to school
      «nine year old» rang us about her mum
      «12yo» twins on the roof
      baby «aged 8» months slept on my shoulder
      «Thirteen year old» runaway, found at the station
      Bachgen «7 oed» wedi colli ei fam yn y siop
      «5 year old» asleep in the footwell
      «Year 8» girl told us everything
      «lad in foster care» ran off again
      she's only «12»
      «14 yr old» drove dad's car into a hedge
      twins «aged three» in the paddling pool
      Bachgen «deg oed» wedi colli ei feic
      a «four-year-old» and a very big dog
      a «looked after lad» rang me to say he passed
      the «3 yr old» was hiding in the wardrobe
      she is only «eleven»
      boy («13») on the roof of the gym
      girl «aged 7» dialled 999 like a pro
      «14 year old» girl asked me to walk her home
      «Year 7» lad lost his trumpet
      a «kid in care» drew me a dragon
      «aged 9» and braver than me
      a «girl of ten» brought in a purse
      Sat with a «nine month old» and a rattle
      The brothers, «5, 7 and 10», played cards on my coat
      three sisters («four, six and nine») asleep in the van
      «f13» on her own at the depot
      a lad, just «15», wet through
      her son, «eleven», rang us
      a «girl of about 12 years» on the platform
      a «six and a half year old» directed traffic
      just a kid, «P6» at school
      spent «her fifteenth birthday» in our office
      the «care lad» waved at us today
      the «six-year-old» held the torch
      Her boys are «4 and 6» and love sirens
      toddler, «2», loose in the bakery
      The girl who rang is in «P5»
      a «Year 4» from over the road drew us a map
      Rocked a «ten week old» all night long
      «7mo» baby in the back of the van
      a girl, «5» years, at the fair
      he's not even «12»
      brothers of «10 and 12» on one scooter
      a lad who's barely «fourteen»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.child)
    #expect(found == sample.marks)
  }
}
