import Language
import Testing

@Suite("A choice of account")
struct AccountChoiceTests {
  @Test(
    "which account",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "official", label: "Official account"),
          .init(id: "personal", label: "Personal account"),
        ]), about: "account"),
      """
      official → official
      personal → personal
      my own → personal
      mine → personal
      work one → official
      the force one → official
      1 → official
      2 → personal
      a → official
      b → personal
      first → official
      second one → personal
      the latter → personal
      the former → official
      last → personal
      not personal → official
      not the official one → personal
      oficial → official
      personnal → personal
      both → unclear
      neither → unclear
      either → unclear
      dunno → unclear
      official please → official
      personal account → personal
      personal I think → personal
      official, no wait, personal → personal
      I'll use my own account → personal
      the work account → official
      own → personal
      yes → unclear
      3 → unclear
      private → personal
      force account → official
      option 2 → personal
      number 1 → official
      team account → official
      twitter → unclear
      Personal. → personal
      personal not official → personal
      def not personal → official
      what's the difference → !help
      whichever → unclear
      don't have one → unclear
      none → unclear
      i don't tweet → unclear
      my personal one → personal
      from my own → personal
      on my own account → personal
      personal acc → personal
      not my own, the force's → official
      the teams one → official
      @TeamAccount → unclear
      force → official
      PERSONAL → personal
      perosnal → personal
      offical → official
      the 1st → official
      1st → official
      2nd → personal
      2. → personal
      number two → personal
      option b → personal
      B) → personal
      the top one → official
      bottom → personal
      former → official
      latter → personal
      not sure → unclear
      personal or official → unclear
      personal, not official → personal
      official. no, personal. → personal
      personal actually → personal
      hmm personal → personal
      i guess personal → personal
      swyddogol → official
      personol → personal
      un fi → personal
      y cyntaf → official
      yr ail → personal
      y llall → unclear
      my own not the force one → personal
      anything but my own → official
      definitely not official → personal
      help → !help
      skip → !skip
      why → !why
      personal, why does it matter → personal, !why
      back → !back
      go back → !back
      stop → !stop
      """))
  func account(_ reply: Reply) { reply.expectReading() }

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
  func accountInWelsh(_ reply: Reply) { reply.expectReading() }
}
