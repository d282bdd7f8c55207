import Screening
import Testing

@Suite("Named premises")
struct PremisesTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Six hours at «Fairview Hospital» with a prisoner
      fight at the «Kings Arms», everyone barred
      talk at «Brookside Primary» about stranger danger
      Shoplifter at «Boots in Corwen» ran straight into us
      «HMP Stonegate» gate duty, never again
      took her to «Rowan House care home» at 2am
      back in «Merton nick» with two in the cells
      bedwatch at the «QE» again
      Vandalism at «Al-Noor Mosque», reassured worshippers all day
      witness list full at «Barchester Crown Court»
      guarding a lad on «Ward 14»
      alarm at «Singh's Stores», false again
      Chwe awr yn «Ysbyty Glan Clwyd» gyda charcharor
      Assault at «Wetherspoons in Penrith»
      drunk at the «Railway Tavern» again
      sat in «Northgate General» for seven hours
      cadets visited «Longmeadow fire station»
      two hours at «St Cuthbert's» with a lost child
      Meeting at «Ashdown Park Academy» re knife arches
      Prisoner to «HMYOI Deerbolt»
      theft from «Kaur's Pharmacy»
      Welfare check at «Sunnybank nursing home»
      alarm sounding at «Bethel Chapel»
      «Oakdene children's home» again, third misper this week
      sat at «Millbrook custody» since noon
      disorder outside «Club Neon»
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.premises)
    #expect(found == sample.marks)
  }
}
