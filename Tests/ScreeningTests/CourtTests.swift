import Screening
import Testing

@Suite("Guilt, evidence and sentences")
struct CourtTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      «He confessed in» the van, easiest job of the week
      «DNA puts» him at the scene, good result
      he has «40 previous» so no surprise
      «jury got it wrong, gutted»
      «charged with rape» after 30 hours
      «guilty as sin» and laughing at us
      «Three years for burglary», worth the paperwork
      «out on bail for robbery» and nicked again
      «she's lying» about the rape and we all know it
      «CCTV clearly shows him» doing it
      the «judge let» him off with a «slap on the wrist»
      «prolific burglar» caught at last
      «he's guilty» and everyone in the cells knows it
      «Full confession on» the way to custody
      «got 12 years», justice
      «Charged two men with murder», long weekend
      «fingerprints on» the window, he's bang in trouble
      «known thief» tried the same shop again
      «magistrates bailed him» again, why do we bother
      «his alibi fell» apart
      «sentenced to 18» months, not enough
      victim «changed her» story three times, time waster
      «coughed to» five burglaries
      «Judge went soft» on him
      we found the «murder weapon under his bed»
      «not guilty verdict» is a travesty
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.court)
    #expect(found == sample.marks)
  }
}
