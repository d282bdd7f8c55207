import Screening
import Testing

@Suite("Officers and staff")
struct OfficerIdentityTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      «Inspector Kaur» paid for the pizza
      «DC Llewellyn» has been on since yesterday morning
      «collar number 2291» still owes me a brew
      I'm «PC 881» and I've had four hours sleep
      «callsign Hotel Three One» is single crewed again
      «sgt begum» has not been home since Tuesday
      My «crewmate Gav» got soaked to the skin
      T/«Sgt Owen» bought doughnuts
      our «DS, Phil Marchant», did eighteen hours
      «PCSO Danielle Frost» knows every kid on the patch
      «shoulder number 4410» is the one moaning
      «Ch Insp Whitcombe» came out on foot with us, credit where due
      «Rhingyll Bethan Puw» yn gwneud te
      «Sergeant Bowen» retires today after 30 years
      Well done to «PC Rowlands» and «PC Achebe»
      «WPC Lister» would be proud
      «CC Thornbury» popped in to say thanks
      My «skipper Dave» makes a terrible brew
      «warrant no 55120» signing off for the last time
      «PC 2 2 7 1» needs a new hat
      «Papa Charlie Two Zero» on the board again, no crew
      «dispatcher Linda» kept us going all night
      the new «probationer, Josh», fainted at his first post mortem
      «Insp. Greenhalgh» on the shovel, clearing snow
      «Det Supt Marlowe» worked through Christmas
      it's «4471 Harris» here, still on scene
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.officerIdentity)
    #expect(found == sample.marks)
  }
}
