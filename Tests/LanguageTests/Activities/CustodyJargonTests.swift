import Language
import Testing

@Suite("Custody and cordons, as officers name them")
struct CustodyJargonTests {
  @Test(
    "names the activity",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      couple of Grade 1 domestics and a shoplifter in → +domestic_abuse 2, +arrest 1
      con obs on a level 3 → +constant_obs
      prisoner to court then back to the nick → +prisoner_escort
      DP from Salford to Bury custody → +prisoner_escort
      guarding a bloke on ward 7 → +hospital_guard
      found a phone, gave it back → +lost_property
      handed in a purse → +lost_property
      concern for safety, put the door in, she was fine → +welfare_check
      put a door in → +search_warrant
      put the door in for drugs → +search_warrant
      instead of patrol I had to do constants → +constant_obs, -patrol
      """))
  func names(_ reply: Reply) { reply.expectReading() }
}
