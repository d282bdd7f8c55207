import Screening
import Testing

@Suite("Numbers and accounts of people")
struct ContactTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      On insta she's «kez.holloway.88», daft as you like
      If you saw anything text «07911 123456»
      email me at «pc.jones@example.police.uk» about the cadets
      his passport number is «502135326» if border force ask
      He gave his date of birth as «4 July 1991» and then forgot it
      add «shaz_90» on snapchat she saw it all
      NHS no. «485 777 3456» on the wristband
      phone «zero one six three two nine six zero one two three» after tea
      card ending «4929 1234 5678 9012» used in three shops
      sort code «20-45-12» account «33445566» emptied, poor man
      «0 7 7 0 0 9 0 0 4 5 6» is the lad's mobile
      his nat ins number «QQ123456C» was all he had on him
      reply to «jo.bloggs99@mailbox.example»
      Whatsapp +«447700900981» for the group
      my mate's number is («01632) 960960»
      he was born on «21.08.79»
      Driver number «MORGA753116SM9IJ»
      his insta is «kev.the.rev»
      landline «01632 960 044» if you want to complain
      dob «01-02-1960» nhs «9434765919»
      call «O77OO 9OO I23» for info
      bank account «70872490» was emptied
      ring double «oh double four seven seven double oh nine double oh one two three»
      Ffoniwch «01632 960111» os gwelsoch rywbeth
      «a.n.other@mail.example» has the pictures
      his mobile «07700900733»
      «AB123456C» was his NI
      whatsapp me on «07700900777»
      his tiktok is «mad.larry.88»
      email «dogsection@example.police.uk»
      hospital number «X448812» on the wristband
      NHS no. «485 777 3456»
      card ending no, the whole thing: «5105 1051 0510 5100»
      born «4/7/1999» he said, then changed it
      phone «oh one six three two, nine six oh, double one two»
      ring me on «07911 123456» about the dog
      email «pete.h.jones@example.com» with footage
      his insta is @«ghostrider_99»
      mobile «zero seven seven one one, four double two, six five one»
      DOB «14/08/1991» typed wrong three times
      NI number «QQ 12 34 56 C» on a wet card
      bank card «4929 1234 5678 9012» handed in
      driving licence «MORGA657054SM9IJ» found in a puddle
      add us on snap, «beat.bobby22»
      call +«44 20 7946 0321» if it's yours
      text «07 700 900 999»
      my number is «0 7 7 0 0 9 0 0 4 4 4»
      his email: s.patel «at example dot com»
      Snap is «lil_dev99»
      dob «3rd May 1987» on the form twice
      passport no. GB «925665416»
      acct «12345678» emptied by a fake bank
      «07700 900 321» if found
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.contactID)
    #expect(found == sample.marks)
  }
}
