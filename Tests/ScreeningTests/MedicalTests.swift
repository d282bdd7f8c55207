import Screening
import Testing

@Suite("Illness, injury and self-harm")
struct MedicalTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      his «tibia was snapped in» two places
      «Ket up to the eyeballs», sang to us all night
      «withdrawal shakes» on the bench, I fetched a blanket
      our «dispatcher waiting on a scan»
      «wanted a lorry to hit him», we sat and talked
      «man with schizophrenia» needed someone to talk to, five hours
      he'd «cut his wrists», we bandaged him up and sat with him
      «talked a woman down from the motorway bridge»
      «broken collarbone» and still abusive, six hours in A&E
      «prisoner needed his methadone four hours late»
      «she's diabetic and had no insulin»
      our «sergeant has breast cancer», send her love
      «20 weeks pregnant» and sleeping in a doorway
      lad «on spice» collapsed three times
      «stab wound to the thigh», held pressure till the medics came
      «he'd hanged himself», thoughts with the family
      «HIV positive prisoner» bit my colleague
      «Dyn â sgitsoffrenia» yn y ddalfa am ddeg awr
      she took a «handful of her mum's tablets»
      «fractured skull», he may not make it
      «epileptic fit» in the cell, «he's epileptic»
      «off his meds» and frightened, we sat and chatted
      «lady with Alzheimer's» found three miles from home
      he was on the «wrong side of the railings»
      «lost two fingers» in the door
      «she'd miscarried» in the custody suite
      «autistic lad» went missing, found at the railway museum
      «heroin overdose», naloxone worked
      tried to «hang herself» with a bedsheet
      «schizophrenic neighbour» thought we were spies
      «prisoner had TB» so we all need jabs
      «Lady with dementia» thought I was her son
      «He's bipolar» and «off his meds»
      lad with a «stab wound to the thigh» held my hand
      «Heart attack» in the bakery queue, CPR till the crew came
      «swallowed two boxes of paracetamol», talked all night
      «hanging from the bannister», «cut down in» time
      she'd «cut her arms», sat with her
      «talked a man off the multi-storey car park roof»
      «Prisoner HIV positive» so double gloves
      «Diabetic hypo in» cell four
      found a girl with a «needle in her arm»
      «seven months gone» and nowhere to sleep
      our «sergeant is off with depression»
      He'd «lost two fingers» in a door
      she'd «taken ecstasy» and wanted to dance
      «broken collarbone», brave as a lion
      old «chap with Parkinson's» lost in the rain
      «jumped in the canal to end it», we pulled him out
      «drank bleach», survived, thank God
      «Epileptic fit» on the pavement, held his head
      dynes «feichiog» wedi disgyn
      wedi «cymryd gorddos», diolch i'r ambiwlans
      «she lives with schizophrenia» and made us laugh
      my «mate Kev's got cancer», swap my shifts any time
      he was «on heroin and» freezing
      Cyclist with a «fractured skull», stayed all night
      lad «tied a belt to the door», got there in time
      «withdrawing from alcohol» all night, poor man
      bloke «with MS» stuck in his chair, we lifted him
      A teenager who had «cut her wrists» drew me a picture
      «He took a whole strip of diazepam», got him in quick
      caught a lad «before he jumped off the footbridge»
      on the «railway line in his pyjamas wanting to die»
      Detainee was «coming off crack», long night
      «anorexic girl» ate half my sandwich
      «Cerebral palsy» doesn't stop him winning at chess in our front office
      a man with a «screwdriver in his eye» was the calmest there
      she «lost the baby in the back» of our car
      «sergeant had a stroke», whole team quiet
      His «kidneys packed» in, waited with «him for dialysis»
      «noose» round his neck, we talked
      old «boy with Alzheimer's» told me about the war
      «Asthma attack» in cell six, inhaler found
      «Two broken ribs and a punctured lung», he apologised to me
      She «swallowed a handful of pills» in front of us
      «Prisoner has epilepsy» so constant watch
      «His arm was hanging» off
      tested «positive for HIV», she told me first
      Dynes â «chanser» wedi colli ei ffordd
      «Neidiodd oddi ar y bont», cawsom hi mewn pryd
      «She had a miscarriage» in custody
      «Schizophrenia», no bed, nine hours
      Held a lad with a «broken back» still for an hour
      He'd «drunk bleach»
      «On the ledge» of the multistorey, talked for three hours
      «PTSD» soldier on a bench, shared my sandwich
      «Pregnant prisoner» wanted pickles
      «Insulin run to the chemist for a prisoner»
      «Cut himself to ribbons with» a razor, stayed with him
      «Stroke in» the queue, we drove her in
      «High on ketamine and» hugging a tree
      my «skipper's wife has breast cancer»
      he'd «bitten off part of an ear»
      «Took an overdose of her mum's» tablets
      «He hanged himself» in the woods, «cut him down», too late
      A «bloke with HIV» cried on me
      «broken leg», no ambulance, five hours on the ice
      «psychotic lad» thought I was a bus
      «Epileptic», fitted in the van
      «19 weeks pregnant» and in a cell
      She «cut her throat», survived
      Old «lady with cancer» gave me her last mint
      Sarge Trev is «off with stress»
      «Dyn â dementia» ar goll ger yr afon
      «Jumped from the bridge», we caught his sleeve
      «Detainee on methadone», chemist shut
      her «leg was broken» in two places
      «suicidal lady with a noose»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.medical)
    #expect(found == sample.marks)
  }
}
