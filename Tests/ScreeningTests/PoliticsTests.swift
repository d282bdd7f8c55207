import Screening
import Testing

@Suite("Politics and leaders")
struct PoliticsTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      The «council are covering their backs»
      «badly led», «badly run», that's us
      «She gets my vote» in spring
      «Command team» «run by spreadsheets»
      The «council wash their hands» of it on Fridays
      Cold soup and a «gutless command team»
      Our «ACC is a box ticker», ask anyone
      Sore feet #«sackthechief»
      «The PCC hasn't got a clue»
      «Thanks to the Tory cuts there are» four of us tonight
      «CPS dropped it» again, useless
      «Vote Green» in May if you care about bobbies
      The «sixth floor haven't» seen a night shift in years
      «This force is going to the dogs»
      «This force is falling apart»
      «Proud Labour member» and proud copper
      the «Home Secretary should be ashamed»
      the «council never answers the phone after five, disgrace»
      «command team don't care» about us
      «IOPC are out to get» us
      «this government has broken» policing
      «our chief constable is a joke»
      «Theresa May destroyed» the police
      Our «PCC is brilliant», «vote for her» again
      «courts are a soft touch» these days
      «bosses couldn't care» less
      «The council has abandoned» this estate
      «Labour will» put more bobbies on the beat
      «cuts cost lives and the government knows it»
      «CPS couldn't» prosecute a ham sandwich
      «sick of the chief constable's empty promises»
      «Reform is the only party» that gets it
      «blame the Tories for» the queue
      «this force is run by clowns»
      Mae'r «Torïaid wedi» difetha'r heddlu
      «Priti Patel has» no idea
      «The Government's cuts did» this
      «voting Lib Dem», nobody else cares about policing
      The «Tories have gutted» us
      «Vote Labour» if you want more of us on the street
      «Our chief constable hasn't a clue»
      «The council does nothing» about this estate
      «CPS couldn't run a bath»
      The «home secretary should try a night» shift
      «Senior management only care about» figures
      «IOPC on a fishing trip again»
      «Proud to support Plaid»
      «Nigel Farage talks sense» about policing
      The «courts are a soft touch»
      «This government has broken» policing
      «Command team hide» in their offices
      The «commissioner wastes money on logos»
      «Brexit made my job impossible»
      «Magistrates round here live on another planet»
      «Our force is run by idiots» 
      The «PCC» election matters, «vote for the independent»
      «HQ don't care» if we eat or sleep
      «Well said the Greens» on mental health beds
      «MPs should be made to walk our beat»
      «Austerity did» this
      «Llywodraeth yn ein bradychu» ni
      «Pleidleisiwch dros Blaid Cymru»
      Mae'r «Prif Gwnstabl yn anobeithiol»
      Mae'r «cyngor yn dda i ddim»
      If «the Conservatives» in again I'm leaving
      «Westminster has no idea» what nights are like
      «Chief constable earns» ten times my wage and does nothing
      «IPCC ruined» my mate's life
      «The council couldn't care» less about these kids
      «Cameron cut» us to the bone
      «Bosses upstairs are clueless»
      «Labour will» save us
      «CPS bottled it», all that work
      «Theresa May should» work a weekend with us
      The «SNP get my vote»
      «The force is broken and the bosses broke» it
      «Green Party have the right» idea on drugs
      «Ministers lie», cops cry
      «Our superintendent is a waste» of a uniform
      Police and «crime commissioner»? Waste of money
      «Courts have gone soft»
      Everyone should «vote UKIP»
      «Social services are useless»
      The «Home Office can» shove their survey
      «Hope the Tories» lose
      Mae'r «Ceidwadwyr wedi» lladd plismona
      The «Tories promised» us officers and gave us nothing
      «Our MP is useless»
      If you «love coppers don't vote Labour»
      «The Chief should resign»
      «Blame the government», not us
      «The council's fault» these people are on the street
      The «CPS would» lose a one horse race
      Our «PCC is a legend»
      Nicola «Sturgeon would» sort this out
      «IOPC hounding good cops again»
      the «senior leadership team couldn't find» a crime with a map
      «Vote Green», get more bobbies
      «HQ spent» a fortune on chairs
      «Judges need to» wake up
      Another «minister lying» about numbers
      «This force doesn't» look after its own
      «Labour ruined the» health service and now us
      «Vote out this council»
      «The PM has never» met a tired copper
      «Love our PCC»
      The CPS «let her down»
      «Chief officers» sleep while we drown
      «Farage for» PM
      «Useless MPs»
      «This government hates the» police
      Mae'r «llywodraeth yn warthus»
      The «Home Secretary lied» to us
      I'll be «voting Plaid»
      «Useless council»
      «Our chief is a coward»
      «Magistrates are too soft»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.politics)
    #expect(found == sample.marks)
  }
}
