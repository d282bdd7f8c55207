import Screening
import Testing

@Suite("People told by age, role or look")
struct PersonDescriptionTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      The «only Sikh shopkeeper in the village» was burgled again
      Found the «87 year old» woman asleep in a bus stop
      Sat with a lady «aged 93» till the ambulance came
      «43M» detained under 136, seven hours waiting for a bed
      «the lollipop lady» was knocked over, she will be fine
      a «fifty-two year old» man missing from home, found cold but ok
      Spent the day with the «mayor's son», drunk again
      a «woman of 71» scammed by phone, four hours on paperwork
      Took the «local imam» home after the threats
      A history «teacher whose pupil claims» he hit him
      a maths «teacher accused» by a pupil in interview all afternoon
      the «man with the spider tattoo on his» face was back in custody
      «29yo» female refused to leave A&E
      «IC1 male with a ginger beard and a limp» ran through our cordon
      Sat five hours with a «38-year-old» builder who lost everything
      «sixty two year old» gent lost in the fog
      «the blind man» from the chip shop had his stick stolen
      The «village postmistress» was robbed, heartbreaking
      helped the «only Chinese family on the estate» clean off the graffiti
      a «former Olympic swimmer», drunk in the high street
      «headteacher's husband» stopped for drink driving
      Detained a male, «age 47», under the mental health act
      «aged 101» and still living alone, what a lady
      female «22» missing from hospital
      arrested a «councillor» for drink driving
      music «teacher suspended after allegations» from a student
      a «7ft tall man» in a wedding dress needed a lift home
      «The landlady» of our local got burgled
      A «six foot six bloke with a glass eye»
      «the headmaster's wife» crashed into our van
      a «retired bishop» was scammed
      «78 year old» drove the wrong way round the roundabout
      «the deaf twins» made us laugh
      A «46yr old» male in the river up to his knees
      «42 year old» man lost in the fog
      a woman «aged 67» and her parrot
      The «village postmaster» got burgled again
      sat with a bloke, «38», nothing left
      «Teacher accused» by a pupil, long day for all
      Dyn «55 oed» ar goll ar y mynydd
      «the one-armed landlord» called us twice
      «19yo» female walked ten miles in slippers
      our «local councillor's son» was in again
      «IC1 male», red coat
      lady, «91», rang because she was lonely
      A «23 year-old» from the flats fixed my tyre
      «the postmistress» was held up again
      man «aged 66» on a mobility scooter on the dual carriageway
      «fifty four year old» dad of two, lost in the hills
      the «only Sikh family on the estate» fed us all
      «35/f» walked in with a suitcase
      «mayor's husband» fell in the fountain
      A science «teacher arrested» after a pupil complained
      the «local GP» forgot his trousers
      «41-year-old» asleep in a skip
      a «6ft 5 man with a neck tattoo»
      «our only lollipop lady» retired hurt
      a «71 year old» did forty press ups
      The «only cobbler in the village» mended my boot
      the «island's only dentist» slid into a ditch
      our «church bellringer» fell asleep in the tower
      «the twins who run» the garage are at it again
      «F63» asleep in the library
      a chap, «sixty-two», up a tree for his drone
      took a statement from «the mayor»
      He spent «his 60th birthday» in our front office
      «28 year old» behind bars for the night
      Missing F «44», back with her dog
      the «man with no teeth» and the trombone
      «76yrs» lady locked in the bank
      Pt is «81», cheerful, on the floor
      the «man with one arm» and two kites
      a statement from the «seventy-three-year-old» who caught him
      the funeral of «the verger»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.personDescription)
    #expect(found == sample.marks)
  }
}
