import Screening
import Testing

@Suite("Care, health and hard words that give nothing away")
struct SafeCareTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      They took the tablets to the chemist for her, kind neighbours
      On the edge of town for ten hours
      Lost her baby photos, found them in the bin lorry
      Man from the dementia cafe sang to us
      Husband kicked the football onto our van roof
      Cat got down from the tree the moment we turned up
      PD Ziggy ate a whole sausage off the barbecue
      He jumped in the car and off we went
      Pulled a sheep off the tracks, the driver waved
      Third domestic of the night, tea at last
      Supported a victim of domestic abuse today
      Rape crisis volunteers are wonderful
      Honour to work with these people
      FGM awareness training was sobering
      White Ribbon event at the college
      Slavery talk at the chapel, packed
      Overdose of mince pies
      Heart stopping moment when the baby slid, caught
      Broken sleep, broken kettle, broken zip
      My back is killing me after that chair
      My own knee finally gave up on the stairs
      Suicide prevention course, eye opening
      Someone in crisis held my sleeve for an hour
      Sat with a man who wanted to die. He had toast at the end
      Baby born in a lay-by, mum and baby fine
      CPR, then ambulance, then silence
      Half the team off with flu
      Custody nurse saved the day again
      Gave blood on my rest day
      Mental health again, four hours for a bed
      The doctor came, the bed did not
      Needed medical attention, waited five hours
      Diabetes UK bake sale, irony noted
      Dementia friends session, brought tissues
      Cancer charity run, team finished last
      Drugs education at the youth club
      Knives handed in at the amnesty bin
      Damn, my tea went cold
      Bloody cold, bloody tired, bloody proud
      Called a lot of names tonight, none of them mine
      Sworn at in four languages
      Hell of a view from the moor
      Mad dash to the bakery
      Drunk but polite, our favourite kind
      Cheeky monkey stole my hat at the zoo
      Toddler bit me, fair enough
      Cold toast, warm hearts
      Neglected garden cleared for an old lady
      Neglect job, kids safe, hard to sleep
      Bereaved dad made me a sandwich. I could not eat it
      Lost my voice, found my whistle
      Fell over a wheelie bin, pride hurt
      Smashed it at the bleep test
      Killed the battery, jump started by farmer
      Dying for a brew
      Noson brysur, dim trais, diolch byth
      Hyfforddiant iechyd meddwl heddiw
      Diolch i bawb am eu hamynedd
      Bu farw'r radio am dri o'r gloch
      Roedd hi'n noson oer a thawel
      Cinio yn y fan, eto
      Helpu dynes i newid olwyn
      Aros am yr ambiwlans am bedair awr
      Plant hapus yn y parc heddiw
      Saith awr yn y llys
      Domestic abuse training, then four domestics
      Victim support volunteers are gold
      Grooming parlour lost a poodle, found it
      Slave to the kettle
      Held a baby so mum could eat
      Helped a frightened woman get home
      Children fed, changed and safe, then I cried in the car
      Awareness day for stalking, good turnout
      Forced to eat canteen curry
      Honour guard for the remembrance parade
      Broken heart on an old man who lost his wife. Stayed for tea
      My own shoulder needs a week off
      Blister on my heel the size of a coin
      Headache tablets all round after that football match
      The nurse, the doctor and the ambulance, all brilliant
      Elderly lady fell, nothing broken but her teapot
      Drunk and incapable, snored like a bear
      Someone having the worst night of their life. We stayed
      Talking, talking, talking, and then she came with us
      Crisis team came at five, we came home at six
      Mental health nurse in our car tonight, best idea in years
      Sick on my boots, twice
      Blood pressure check at the wellbeing day, don't ask
      Pregnant pause in the briefing
      Birth in the car park, everyone well
      Hanging baskets stolen from the high street, all found
      Jumped for joy when relief arrived
      Took a tumble on the ice, laughed at by penguins of nuns
      Cut the cake, cut the cards, cut and run
      Spice shop gave us samosas
      High as a kite: actual kite on a power line
      Speed awareness morning, twelve polite people
      Coke spilled all over the keyboard
      Crack of dawn start
      Ice on the road, ice in my tea
      A bitter wind and a sweet thank you
      Damn good crew
      Bloody marvellous volunteers
      He called me something new, I wrote it down
      Muppet show theme stuck in my head
      Pig escaped from the farm, four officers, one gate
      Donkey on the dual carriageway, very stubborn
      Dirty boots, clean conscience
      A tramp through the snow to check on a farmer
      The kids' home cooked us breakfast after the power cut
      Year 3 asked if I sleep in my hat
      Teenagers helped push the ambulance out of the mud
      A 200 year old bridge and one very wide lorry
      Thirty year career ends Friday
      Couple married sixty years, lost each other in the market
      Cub scouts toured the cells
      Three generations at the door to say thanks
      Babysat a parrot during a search
      Little lad gave me his sweets for being brave
      Hyfforddiant cymorth cyntaf drwy'r dydd
      Hen gwpl hapus yn y farchnad
      Plismona'r ŵyl, haul o'r diwedd
      Diolch i'r meddygon a'r nyrsys
      Wythnos iechyd meddwl yn yr ysgol
      Bore coffi gyda'r heddlu ddydd Iau
      Mae'r tegell wedi torri eto
      Cysgu fel twrch ar ôl saith noson
      Dim byd i'w ddweud ond diolch
      Gwarchod y lleoliad mewn eira
      Ci ar goll, ci wedi ei ffeindio
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
