import Screening
import Testing

@Suite("References")
struct ReferenceTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      «CAD 1187» of today still waiting
      «crime ref 22/118734/19» if you saw it
      «exhibit KLM/4» took me two hours to find
      «URN 52XX0018823» file done at last
      «custody number NX-22-10443» needs a solicitor
      «Log 442» took all night
      «warrant ref 2019/00481» served and done
      «T20187043» finally listed for trial
      «Incident 0331» of 14 May refers
      ring and quote «crime number 4219003412»
      C/«1123/15» won't close itself
      «exhibit number AB/1» is in the wrong freezer
      «Job 0876» was a false alarm
      «PNC ID 04/338612K»
      «intel report NXP/22/0091» submitted
      «occurrence 2100344512» keeps growing
      «CAD/2231/090215» closed at last
      «crime CR/0045512/18» finalised
      «ref: 77-120933» if anyone asks
      «custody record CB3/1190/20»
      «T20217115» in court two
      PNC «2014/0048812X»
      «Incident 188» of the 9th please
      my «exhibit ref is DJH/12»
      «Crime no. 1934-15»
      «crime number 19/44571/21»
      «Job number 4478», still open
      «CAD 1093» of the 4th done at last
      «exhibit AB/12» leaked on my trousers
      OIC «ref 77/3312/14» please
      «crime number 06DD/4432/15»
      «Warrant 15/2231» executed, sock lost
      «intel log IR 20150209/11»
      «log 447» was a cat up a tree
      «crime ref 22/10045/15» closed at last
      «Custody record 3391/15», 14 hours
      «URN 42AB1234515» typed so often I dream it
      «Incident number 0719» still haunts me
      «PNC ID 02/117734X»
      «Exhibit MJT/1» was a frozen chicken
      «warrant W15/0092» finally off my desk
      «Niche 15000123456» won't open
      «Crime 14/7712/15» typed up
      «log number 88» and counting
      «Custody ref ZX/118/15»
      «Ref 4452/15» done
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.reference)
    #expect(found == sample.marks)
  }
}
