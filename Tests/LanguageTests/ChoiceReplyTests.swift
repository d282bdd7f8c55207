import Language
import Testing

@Suite("A choice")
struct ChoiceReplyTests {
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
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "which platform",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "x", label: "X"), .init(id: "facebook", label: "Facebook"),
          .init(id: "instagram", label: "Instagram"), .init(id: "nextdoor", label: "Nextdoor"),
        ]), about: "platform"),
      """
      twitter → x
      x → x
      fb → facebook
      insta → instagram
      next door → nextdoor
      nextdoor → nextdoor
      ig → instagram
      3 → instagram
      last one → nextdoor
      facebok → facebook
      X please → x
      not facebook → unclear
      whatsapp → unclear
      any → unclear
      facebook or insta → unclear
      the second → facebook
      next → !skip
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

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
  func reads3(_ reply: Reply) { reply.expectReading() }

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
      pcso → pcso
      special → special
      specials → special
      police staff → staff
      im a pc → pc
      constable → pc
      call handler → staff
      bobby → pc
      neighbourhood pc → pc
      response → pc
      sergeant → unclear
      civvy → staff
      PC → pc
      pc → pc
      PCSO → pcso
      I'm a PCSO → pcso
      special constable → special
      im a special → special
      hobby bobby → special
      staff → staff
      civilian → staff
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }
}
