import Screening
import Testing

@Suite("Named premises")
struct PremisesTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      Punch up at the «Neptune Inn», everyone sorry now
      Fight outside the «Plume of Feathers»
      Both barred from the «Cobbler's Last» after the darts
      till raid at «Vapeway», scratchcards gone
      Handover at «Thornfield Psychiatric Unit» took all night
      Alarm at «Rosen's the jewellers», a moth
      Dropped him at «Barnabas House», he has a bed now
      burglary at «Nowicki's Deli», he still fed us
      Window in at «Singh's Hardware», boarded it up for him
      Six hours at «Fairview Hospital» with a prisoner
      fight at the «Kings Arms», everyone barred
      talk at «Brookside Primary» about stranger danger
      Shoplifter at «Aldi Thornbeck», three legs of lamb
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
      Noisy wedding at the «Park Hotel»
      «Bluebell Nursery» kids sang to us
      Ten hours in «Leighton Hospital»
      lockdown drill at «St Cuthbert's High»
      got him back to «Elm Tree House care home»
      shoplifter in «Aldi, Rhyl»
      fight at «Wetherspoons in Burnley»
      cell watch at «Longsight nick»
      «Ward 3B», eight hours, one chair
      lost wallet at the «Dog and Duck»
      Ten hours at «Queen's Medical Centre» and no chair
      «St Hilda's Primary» invited us for lunch
      The «Red Lion» kicked off at closing
      bed watch on «Ward 14», nurses are angels
      false alarm at «Boots in Kettering»
      dropped him back at «Ashgrove Hostel»
      «HMP Thornbury», three gates, no tea
      Talk at «Al-Noor Mosque», best samosas ever
      queue for custody at «Kirkgate police station»
      at the «BRI» till breakfast
      Noson hir yn «Ysbyty» Glan Clwyd
      kids from «Hillcrest Academy» drew our dog
      two drunks in the «Kings Arms» wanted a cuddle
      smashed window at «Singh's Newsagents»
      «Luton Crown Court» has no working kettle
      gave a talk at «Castle View school»
      asleep in the chair at «Royal Oldham»
      Fight outside «Flares nightclub» and everyone wanted chips
      «Rose & Crown» darts night ended badly
      patient missing from «Larch Ward»
      «Moorside High» kids asked about lasers
      fight in the «Wagon» and Horses
      «Asda Wigan» at 3am
      «St Bede's» hosted our talk
      lunch at «HMP Frankton» canteen
      «Oak Lodge care home» tea dance
      «Cardiff Bay police station» kettle is dead
      The «Feathers» closed early
      Four hours in «Ysbyty Maelor»
      Brawl outside the «Tinker's Thumb»
      Lost phone handed in at The «Crooked Chimney»
      Nine hours at «Queen Alexandra's» with a splinter
      A resident of The «Beeches» beat me at draughts
      She is warm in «Raigmore» now
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.premises)
    #expect(found == sample.marks)
  }
}
