import Screening
import Testing

@Suite("Insults, swearing and gloating")
struct AbuseTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      another night with the usual «pond life»
      what a «d1ckhead»
      «scrotes» everywhere tonight
      «sh*t» shift, «sh*t» weather
      absolute «bellend» of a driver
      «hope he rots» in prison
      full of «pikeys» and «druggies»
      «f u c k i n g» freezing
      «those animals» trashed the cell
      «B*STARDS» slashed our tyres
      usual «chavs» on the High Street
      «f**k» this weather
      «fat slob» wouldn't get out of bed
      proper «nutter» in cell 3
      «serves him right»
      lazy «g1ts» left us the paperwork
      total «s c u m»
      «smackheads» all over the precinct
      «cried like a baby» when we cuffed him
      «junkies» in the car park
      «moron» parked across the ambulance bay
      «gypos» moved on
      absolute «sh1tshow»
      «scum» of the earth in cell two
      «retards» on quad bikes
      dealing with «low lifes» all day
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.abuse)
    #expect(found == sample.marks)
  }
}
