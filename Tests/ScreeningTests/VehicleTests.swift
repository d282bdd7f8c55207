import Screening
import Testing

@Suite("Vehicles")
struct VehicleTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Only got a partial, «FD23» something, in the rain
      Towed a «S T 6 9 J N V» out of the ditch
      Moped «A 8 1 2 - G N K» left across the bus stop
      that Audi «y d 1 7  o k j» waved at us
      Chased «BD51 SMR» for ten miles, ended well
      no insurance on «y482 kpl»
      the car was «Alpha Bravo one two Charlie Delta Echo»
      part index «GF08» seen leaving
      «LB O7 XYZ» stolen from outside the church
      recovered «N0 12 ABC»? no, «ND12ABC» in the end
      «WVWZZZ1JZ3W386752» was the only thing left on the burnt out shell
      seized «R.J.0.9.K.L.M» no tax
      stolen Fiesta «EX14 MPL» found
      registration «A1 BOB» if you don't mind
      «R123 TUV» abandoned in a ditch
      it was a black Golf, «HN16» something
      number plate «mike kilo six four zulu oscar oscar»
      quad bike «Q204 LPE»
      «JIL 4432» off the ferry, no tax
      «W V 6 6 H J K» parked on the zigzags
      blue van, index «D11-VAN»
      Car wedi'i ddwyn, «CX19 LLN»
      «GK66 WNB» no tax, no ticket, no excuse
      hit and run by «WR 19 POA»
      «sierra mike five one papa golf kilo» pinged
      motorbike «K7 DUC» at 120
      «B E 6 5 V N C» found burnt out
      partial plate «LX6»
      stolen motorbike «HX09 YTR»
      reg no «M446 DSG»
      «YD 18 ABC» parked on a zebra crossing
      plate was «golf yankee one two»
      «A123 BCD», a proper Escort
      white Transit «nu62xkp» full of fridges
      number plate «W8»
      reg begins «MX04»
      «D O 5 9 V K A» blocking the fire engine
      Stopped a Fiesta, «BT15 XKR», four bald tyres
      reg «yk64hjd» no tax no mot no idea
      old Land Rover «Q417 BWO» in the ford
      pulled «C 4 R L S» for speeding
      Chased «P44 KEV» down the bypass
      black BMW, plate ends «ZTP»
      VIN «WVWZZZ1JZXW000001» written out twice
      «ek 13 lmn» parked in the ambulance bay again
      Red Corsa «RJ-07-OEM» abandoned on a verge
      «LB02 KXZ», one careful owner, no tyres
      it was «echo yankee six one golf hotel papa»
      Blue Polo reg «WR59LTE»
      Stopiais «CX57 DFG» heb olau
      «AJ15 KLM» with no driver
      all he caught was «tango victor one nine» something
      grey Astra ending «KPD»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.vehicle)
    #expect(found == sample.marks)
  }
}
