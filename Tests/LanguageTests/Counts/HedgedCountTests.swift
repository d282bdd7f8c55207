import Language
import Testing

@Suite("How many: about, at least or at most")
struct HedgedCountTests {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      few → ~3
      a few → ~3
      3ish → ~3
      3 ish → ~3
      3-ish → ~3
      three or so → ~3
      about five → ~5
      abt 5 → ~5
      around 5 → ~5
      ~5 → ~5
      c.5 → ~5
      roughly 4 → ~4
      approx. 10 → ~10
      nearly 10 → ~10
      5 odd → ~5
      20-odd → ~20
      5 give or take → ~5
      5 or thereabouts → ~5
      i think 3 → ~3
      3 I think → ~3
      3, I think → ~3
      maybe 3 → ~3
      probably 4 → ~4
      at least 3 → >3
      3 at least → >3
      more than 4 → >4
      over 10 → >10
      10+ → >10
      10 plus → >10
      10 or more → >10
      upwards of 5 → >5
      no fewer than 3 → >3
      3 minimum → >3
      min 3 → >3
      up to 5 → <5
      5 tops → <5
      5 max → <5
      max 5 → <5
      no more than 5 → <5
      under 10 → <10
      less than 10 → <10
      5 at most → <5
      just over 10 → ~10
      just under 10 → ~10
      getting on for 10 → ~10
      going on 10 → ~10
      best part of 10 → ~10
      close to 10 → ~10
      dozen or so → ~12
      about a dozen → ~12
      a good dozen → ~12
      3 i reckon → ~3
      3 reckon → ~3
      must have been 3 → ~3
      pushing 20 → ~20
      north of 20 → >20
      20 if not more → >20
      20 easy → >20
      easily 20 → >20
      3 and counting → >3
      bout 3 → ~3
      3ish maybe → ~3
      3/4 ish → ~3-4
      3 or 4 ish → ~3-4
      not loads, maybe 3 → ~3
      at least three, possibly four → >3-4
      no less than 3 → >3
      not less than 3 → >3
      no more than 3 → <3
      not more than 3 → <3
      three or more → >3
      3 or fewer → <3
      3 or less → <3
      well over 10 → >10
      10 easily → >10
      10 at the very least → >10
      10 at the absolute most → <10
      less than a dozen → <12
      more than a dozen → >12
      about a couple → ~2
      a couple maybe → ~2
      a dozen at least → >12
      half a dozen or so → ~6
      twenty-odd → ~20
      twenty something → ~20
      20 something → ~20
      twentyish → ~20
      fewer than 5 → <5
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many calls",
    arguments: replies(
      to: Question(.count, about: "calls"),
      """
      about 15 calls → ~15
      101 calls? about 6 → ~6
      lost count after 8 → >8
      about a dozen → ~12
      more than 10 less than 20 → ~10-20
      """))
  func calls(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many house to house",
    arguments: replies(
      to: Question(.count, about: "house_to_house"),
      """
      whole street, about 30 → ~30
      """))
  func houseToHouse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many victim reassurance",
    arguments: replies(
      to: Question(.count, about: "victim_reassurance"),
      """
      about 6 → ~6
      """))
  func victimReassurance(_ reply: Reply) { reply.expectReading() }
}
