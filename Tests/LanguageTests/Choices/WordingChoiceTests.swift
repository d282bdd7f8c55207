import Language
import Testing

@Suite("A choice of draft, tone, length or language")
struct WordingChoiceTests {
  @Test(
    "which tone",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "plain", label: "Plain"), .init(id: "warm", label: "Warm"),
          .init(id: "light", label: "Light-hearted"),
        ]), about: "tone"),
      """
      plain → plain
      warm please → warm
      light → light
      lighthearted → light
      funny → light
      a bit of humour → light
      friendly → warm
      factual → plain
      nothing fancy → plain
      serious → plain
      c → light
      middle one → warm
      not too jokey → unclear
      keep it plain → plain
      warm → warm
      light touch → light
      serious please → plain
      something warm → warm
      not warm, plain → plain
      nothing silly → unclear
      kind → warm
      straight → plain
      heartfelt → warm
      a joke or two → light
      first → plain
      the last one → light
      plain or warm → unclear
      humorous → light
      dry → plain
      """))
  func tone(_ reply: Reply) { reply.expectReading() }

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
  func draft(_ reply: Reply) { reply.expectReading() }

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
  func language(_ reply: Reply) { reply.expectReading() }

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
  func length(_ reply: Reply) { reply.expectReading() }
}
