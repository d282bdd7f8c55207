import Language
import Testing

@Suite("Numbers put together from words")
struct ComposedNumberTests {
  @Test(
    "are one count",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      twenty one → 21
      twentytwo → 22
      a hundred and five → 105
      one hundred and twenty → 120
      two hundred fifty → 250
      one twenty two → 122
      5 thousand → 5000
      a thousand → 1000
      two thousand three hundred → 2300
      three dozen → 36
      two hundred dozens → 2400
      four hundred and two dozens → 424
      sixty - four → 64
      two thirds → unclear
      0033 → 33
      thousands → unclear
      twenty one or twenty two → 21-22
      """))
  func count(_ reply: Reply) { reply.expectReading() }

  @Test(
    "are one time",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "patrol"),
      """
      twenty and four hours → 1440m
      a hundred and twenty minutes → 120m
      one hundred and five → 105m
      two and a half hours → 150m
      seven weeks → unclearm
      a couple of days → unclearm
      3 nights → unclearm
      2.5 years → unclearm
      """))
  func duration(_ reply: Reply) { reply.expectReading() }
}
