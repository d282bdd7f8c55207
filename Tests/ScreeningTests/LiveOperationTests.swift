import Screening
import Testing

@Suite("Police work that is not over")
struct LiveOperationTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Big «raid tomorrow morning so early to bed, six doors going» in
      «Operation Silver Birch» has eaten my weekend
      «currently searching the woods for an armed man»
      «suspect still at large» so no break tonight
      helicopter up, «in pursuit of» a stolen Audi
      will be «stopping every car on the ring road tonight»
      «executing a warrant at a cannabis farm later»
      «waiting outside his house for him» to come home
      «we'll be nicking the dealers on Friday»
      «two outstanding», helicopter and dogs still out
      «Byddwn yn chwilio» tŷ bore fory
      «Op Marble» briefing at ten
      «off to arrest a murder suspect», wish us luck
      «will be outside the derby on Saturday» with 40 officers and horses
      three vans loaded, «going through the door in ten minutes»
      «still hunting the gunman», «stay indoors»
      armed «containment on a house right now»
      He's «wanted for robbery», keep your eyes open
      drugs «raid planned for dawn»
      «knife sweep of the park planned for tomorrow»
      search team out, «escaped prisoner» somewhere in the woods
      «tomorrow we take down the county line»
      «tonight we hit the brothel»
      «Warrant at 6», six of us and the dog
      «searching for a man with a gun as I» type
      «he's still out there», «lock your doors»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.liveOperation)
    #expect(found == sample.marks)
  }
}
