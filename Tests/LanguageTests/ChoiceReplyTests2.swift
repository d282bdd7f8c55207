import Language
import Testing

@Suite("A choice, part 2")
struct ChoiceReplyTests2 {
  @Test(
    "which role",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "pc", label: "PC"), .init(id: "pcso", label: "PCSO"),
          .init(id: "special", label: "Special constable"),
          .init(id: "staff", label: "Police staff"),
        ]), about: "role"),
      """
      control room → staff
      detective → pc
      DC → pc
      inspector → unclear
      a → pc
      4 → staff
      4th → staff
      volunteer → special
      retired → unclear
      999 call taker → staff
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "which draft",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "d1", label: "Draft 1"), .init(id: "d2", label: "Draft 2"),
          .init(id: "d3", label: "Draft 3"),
        ]), about: "draft"),
      """
      1 → d1
      draft 2 → d2
      three → d3
      the last one → d3
      second → d2
      first please → d1
      number 3 → d3
      no 2 → d2
      none → unclear
      4 → unclear
      2nd → d2
      1 or 2 → unclear
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "which language",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "english", label: "English"), .init(id: "welsh", label: "Welsh"),
          .init(id: "both", label: "Both"),
        ]), about: "language"),
      """
      english → english
      cymraeg → welsh
      both → both
      y ddau → both
      bilingual → both
      welsh please → welsh
      gymraeg → welsh
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "which length",
    arguments: replies(
      to: Question(
        .choice([.init(id: "short", label: "Short"), .init(id: "long", label: "Long")]),
        about: "length"),
      """
      short → short
      long one → long
      keep it short → short
      brief → short
      not long → short
      short and sweet → short
      not too long → short
      detailed → long
      the longer one → long
      whichever is shorter → short
      2 lines → unclear
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "which account, in Welsh",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "official", label: "Cyfrif swyddogol"),
          .init(id: "personal", label: "Cyfrif personol"),
        ]), about: "account", in: .welsh),
      """
      swyddogol → official
      personol → personal
      fy un i → personal
      y cyntaf → official
      yr ail → personal
      y ddau → unclear
      cyfrif gwaith → official
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }
}
