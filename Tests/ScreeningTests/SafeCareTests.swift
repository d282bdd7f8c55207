import Screening
import Testing

@Suite("Care, health and hard words that give nothing away")
struct SafeCareTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
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
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
