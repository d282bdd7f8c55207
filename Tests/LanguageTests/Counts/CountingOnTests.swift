import Language
import Testing

@Suite("Counting on")
struct CountingOnTests {
  @Test(
    "adds what is another",
    arguments: replies(
      to: Question(.count, about: "rtc"),
      """
      2 on the M6 and another on the A34 → 3
      one on the A19, another in town → 2
      had 1 then another → 2
      one, and another one after refs → 2
      2 and another 2 → 4
      what a day. 3 → 3
      what a night, 4 rtcs → 4
      3 near the school → 3
      2 outside court → 2
      1 in hospital → 1
      """))
  func another(_ reply: Reply) { reply.expectReading() }

  @Test(
    "counts people named singly",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      Year 9 lad and his sister → 2
      a mum and her daughter → 2
      a lad, his sister and a mate of theirs → 2
      14 yr old girl → 1
      14 yr old and her mate → 2
      a 15 y/o and 2 adults → 3
      3 at hospital → 3
      one at the infirmary → 1
      """))
  func singly(_ reply: Reply) { reply.expectReading() }

  @Test(
    "leaves out what is a part or was taken back",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      four if you count the one nobody answered → 4
      4 including 2 kids → 4
      3, one of which was high risk → 3
      5 not counting the 2 from yesterday → 5
      wasn't 2 it was 4 → 4
      it wasn't 3, it was 2 → 2
      supposed to be 2, ended up 5 → 5
      same one twice → 1
      """))
  func detail(_ reply: Reply) { reply.expectReading() }
}
