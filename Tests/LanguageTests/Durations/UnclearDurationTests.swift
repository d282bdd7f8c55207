import Language
import Testing

@Suite("How long: what cannot be told")
struct UnclearDurationTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      several hours → unclearm
      hours → unclearm
      hours and hours → unclearm
      ages → unclearm
      forever → unclearm
      too long → unclearm
      2-7 → unclearm
      from noon → unclearm
      since 2 → unclearm
      at 2 → unclearm
      till 7 → unclearm
      2pm → unclearm
      not sure → unclearm
      dunno → unclearm
      can't remember → unclearm
      a while → unclearm
      long time → unclearm
      too bloody long → unclearm
      fourhours → unclearm
      an age → unclearm
      half → unclearm
      half day → unclearm
      felt like forever → unclearm
      all of it → unclearm
      relieved at 3 → unclearm
      till 3 → unclearm
      from 2 → unclearm
      2 till late → unclearm
      half 8 → unclearm
      half past eight → unclearm
      8pm → unclearm
      1900 → unclearm
      since half 8 → unclearm
      6-8 → unclearm
      6 to 8 → unclearm
      not long → unclearm
      far too long → unclearm
      an eternity → unclearm
      a long time → unclearm
      long enough → unclearm
      fivehours → unclearm
      fve hours → unclearm
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "minutes first aid",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "first_aid"),
      """
      until the ambo came → unclearm
      ages → unclearm
      seconds → unclearm
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard"),
      """
      what unit → unclearm
      back at 5 → unclearm
      """))
  func hospitalGuardInAShift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", shiftMinutes: 480),
      """
      between calls → unclearm
      from 7 → unclearm
      9-12 → unclearm
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours paperwork",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "paperwork"),
      """
      still going → unclearm
      all afternoon → unclearm
      too many → unclearm
      since lunch → unclearm
      till home time → unclearm
      half my life → unclearm
      half the shift → unclearm
      whole shift → unclearm
      """))
  func paperwork(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours scene guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "scene_guard"),
      """
      from 6am → unclearm
      """))
  func sceneGuard(_ reply: Reply) { reply.expectReading() }
}
