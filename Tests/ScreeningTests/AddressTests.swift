import Screening
import Testing

@Suite("Addresses and small places")
struct AddressTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      It was «fifty-two Lord Nelson Street» again
      Ice all down «Robin Hood Lane»
      fireworks in «b23» from teatime
      Out all night across «M14», soaked
      Noise complaint at «14 Hawthorn Avenue» again
      Body found on «Quarry Lane», scene guard all night
      Crash at M6 «junction 19», six hours directing traffic
      «14 High Street», third alarm this week
      «Plot 12» at the caravan site rang twice
      Noise in the «hs3» flats again
      postcode «LL57 2DG» and no sat nav signal
      searched every garden on the «Penrhyn estate»
      Flood evacuation at «Hollybush Farm», sheep and all
      found him at ///«filled.count.soap»
      burglary in «flat 3, Chaucer Court»
      Sudden death on «Heol y Parc», stayed with the family
      I live on «Maple Grove» and I've just been called to my own neighbours
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
      Lost dog home safe to «Thistle Grove»
      found asleep on «Marine Parade» with a traffic cone
      noise at «Apartment 9, Harbour Point»
      burst main on «Corporation Street», boots full
      the lads from the «Thornhill estate» helped us dig
      flood at «Pen-y-bont Farm»
      «DE21» has no phone signal at all
      shed fire behind «31 Nelson Rd»
      horse on the A1(M) «junction 47»
      «54.9783, -1.6178» is where the sheep was
      rescued from Block C, «flat 22»
      I live on «Oak Tree Close» and the bins are on fire
      in the hamlet of «Much Wittering» nobody locks a door
      Gwrthdrawiad ar «Ffordd y Llan», neb wedi brifo
      Fire engine and us outside «9 Orchard Way» till dawn
      Two cats stuck up a tree on «Wellington Terrace»
      «flat 12, Marlowe House», leaking again
      stood on «station rd» counting buses
      Cannabis smell the length of «Beech Avenue»
      «SA12 7HH», if you want to see a big puddle
      broke down at «junction 23a» with a prisoner in the back
      lost hiker at «53.2734, -3.0912»
      Ffermwr o Fferm «Bryn Glas» wedi ffonio eto
      the «Whitemoor estate» kept us busy
      Cattle out near «Manor Farm», four hours
      sheep loose in the village of «Little Bardfield»
      «number 43» has had us round four times this week
      M25 «J9», three lanes shut, flask empty
      roadworks on «Coldharbour Lane» made us late
      Everyone came out to help on «Ffordd y Mynach»
      I grew up on «Cedar Drive» and now I police it
      «house with the blue door» opposite the chip shop
      knocked on all the doors in «Primrose Court»
      ///«table.spoon.river» is where we found the drone
      caravan «plot 7» blew over
      «CF10» was wild tonight
      kids on the roof at «Elgin Crescent»
      The «Cottage, Mill Lane», flooded to the sockets
      «B15 2TT» is flooded
      crash near «jct 8» of the M42
      back to «Swallow Court» for the third time
      smoke alarm at «number 18, The Paddocks»
      Damwain ar «Stryd y Parc» neithiwr
      «Flat 6», «44 Canal Street» smelt of gas
      «PL4 8AA» is a swamp
      Black ice on «Kiln Brow», three cars waltzed
      Tea at «number forty one Albert Terrace»
      Bins on fire at «9, The Crescent»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.address)
    #expect(found == sample.marks)
  }
}
