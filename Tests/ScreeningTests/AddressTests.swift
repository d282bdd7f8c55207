import Screening
import Testing

@Suite("Addresses and small places")
struct AddressTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Noise complaint at «14 Hawthorn Avenue» again
      Body found on «Quarry Lane», scene guard all night
      Crash at M6 «junction 19», six hours directing traffic
      postcode «LL57 2DG» and no sat nav signal
      searched every garden on the «Penrhyn estate»
      Flood evacuation at «Hollybush Farm», sheep and all
      found him at ///«filled.count.soap»
      burglary in «flat 3, Chaucer Court»
      Sudden death on «Heol y Parc», stayed with the family
      «I live on» «Maple Grove» and I've just been called to my own neighbours
      «51.4545, -2.5879» is where the car ended up
      fight outside number 22 on «mill street»
      a domestic in the village of «Upper Thornley»
      Lladrad yn «12 Stryd y Capel» neithiwr
      Knocked every door on «Cromwell Street»
      house fire at the «Old Rectory, Church Lane»
      chased him through «Bluebell Wood Estate»
      Job at «11a Station Parade»
      RTC «J24» M5, road closed five hours
      «SA1 5AF» is not a nice place at midnight
      searching the fields by Tan y «Bryn farm»
      stabbing outside the flats on «elm grove»
      «Flat 12b», third floor, no lift, heavy door
      three burglaries in «Little Wexcombe village» in a week
      broke down on «Acacia Avenue» for two hours
      grid ref «SN 612 804», no signal, wet feet
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.address)
    #expect(found == sample.marks)
  }
}
