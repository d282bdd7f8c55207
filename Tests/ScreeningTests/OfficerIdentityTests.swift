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
      T/«DC Saunders» brought a kettle
      «Lance» from CID fell asleep on the radio
      «Bravo Tango 21» stuck in the mud
      «Ch Insp Moira Kerr» made tea for nights
      my «sarge Jonno» turns fifty
      «shoulder number 3 0 9 1» on the lost hat
      «Special Constable Amir Shah» gave up his weekend
      First night with my «tutor Beth»
      «PC Plaskett» and «DC Obi» shared a tent
      «1462 Jones» signing off
      «Sgt Bramley» bought the chips
      Crewed with «Kev» tonight, good lad
      «pc 1187» fell in the canal
      «Inspector Gill Thornton» made the brew
      my «collar number is 6620»
      «Delta Four Two» to control, kettle on
      Signing off, «Steph» from response
      Our «dispatcher Marie» kept us sane
      «DCI Oyelowo» retired today
      Swyddog «PC Gethin Rees» wedi bod yn wych
      «Sarge Mick» told us a ghost story
      good luck to «DS Will Frost» in retirement
      «warrant card no 40921» left in my other jacket
      Thanks «Sgt Fielding» for the lift
      «WPC Aldous» was first through the door
      «DI Pike» owes me a coffee
      «callsign Kilo One Six» out of chips
      «PC Mo Iqbal» saved a swan
      «Supt Lennox» washed up
      my «crewmate Wes» snores
      «Warrant no 77120» since you ask
      Penblwydd hapus «PC Aled Rhys»
      «DS Quill» brought doughnuts
      «Inspector Mbeki» covered for me
      «pc5512» walked into a lamp post
      «Sgt8830» owes us all cake
      «D.C. Underhill» found the biscuits
      Lunch on «CI Bannerman» today
      «CSO 4471» and a very lost pony
      my «shoulder number's 3382»
      «my number's KL 4420», send soup
      «jailer Big Norm» burnt the toast
      the control «room Steph» sang down the phone
      «Fy rhif yw 2214» ac mae angen te
      Thanks «ACC Winterbourne», who popped in with mince pies
      our «analyst Priya» found it
      «Romeo Two» wants a heater
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.officerIdentity)
    #expect(found == sample.marks)
  }
}
