import Screening
import Testing

@Suite("Politics and leaders")
struct PoliticsTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      The «PCC hasn't got a clue»
      «Thanks to the Tory cuts there are» four of us tonight
      «CPS dropped» it again, useless
      «Vote Green» in May if you care about bobbies
      the «Home Secretary should be ashamed»
      the «council never answers the phone after five, disgrace»
      «command team don't» care about us
      «IOPC are out to get» us
      «this government has broken» policing
      our «chief constable is a joke»
      «Theresa May destroyed» the police
      Our «PCC is brilliant», vote for her again
      «courts are a soft» touch these days
      «bosses couldn't» care less
      The «council has abandoned» this estate
      «Labour will» put more bobbies on the beat
      «cuts cost lives» and the «government knows it»
      «CPS couldn't» prosecute a ham sandwich
      «sick of the chief» constable's empty promises
      «Reform is» the only party that gets it
      «blame the Tories for» the queue
      «this force is run by clowns»
      Mae'r «Torïaid wedi» difetha'r heddlu
      «Priti Patel has» no idea
      The «Government's cuts» did this
      «voting Lib» Dem, nobody else cares about policing
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.politics)
    #expect(found == sample.marks)
  }
}
