import Language
import Testing

@Suite("A change of an earlier answer")
struct ChangeReplyTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      change my answer → !change
      i need to change something → !change
      can i change something → !change
      i made a mistake → !change
      i got that wrong → !change
      let me change that → !change
      edit → !change
      edit my answers → !change
      amend → !change
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      change → !change
      change something → !change
      I want to change my answer → !change
      can i change an answer → !change
      change 2 → !change
      remove 3 → !change
      change number 2 → !change
      that's wrong → !change
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc, answers given",
    arguments: replies(
      to: Question(
        .yesNo, about: "rtc",
        filled: [
          Slot(written: "missing_person.any"), Slot(written: "missing_person.count"),
          Slot(written: "hospital_guard.any"), Slot(written: "hospital_guard.minutes"),
          Slot(written: "school_talk.any"), Slot(written: "account"),
        ], lastSlot: Slot(written: "missing_person.count")),
      """
      change mispers to 3 → !change missing_person.count=3
      make it 3 mispers → !change missing_person.count=3
      mispers should be 4 → !change missing_person.count=4
      it was 4 mispers not 2 → !change missing_person.count=4
      actually it was 3 mispers → !change missing_person.count=3
      sorry 3 mispers → !change missing_person.count=3
      actually A&E was 4 hours → !change hospital_guard.minutes=240
      A&E was 4 hours not 5 → !change hospital_guard.minutes=240
      A&E should have been 4 hrs → !change hospital_guard.minutes=240
      change A&E to 4 hours → !change hospital_guard.minutes=240
      change a&e to 4 → !change hospital_guard.minutes=240
      change hospital to about 4 hours → !change hospital_guard.minutes=~240
      change missing persons → !change missing_person.count
      change the school one → !change school_talk.any
      remove the school → !change school_talk.any=no
      delete the school visit → !change school_talk.any=no
      not the school → !change school_talk.any=no
      take out the school talk → !change school_talk.any=no
      there was no school → !change school_talk.any=no
      I didn't go to a school → !change school_talk.any=no
      actually no mispers → !change missing_person.any=no
      oops meant 5 → !change missing_person.count=5
      sorry, 5 → !change missing_person.count=5
      actually 5 → !change missing_person.count=5
      i meant 5 → !change missing_person.count=5
      make that 5 → !change missing_person.count=5
      should be 5 → !change missing_person.count=5
      that should have been 5 → !change missing_person.count=5
      correction, 5 → !change missing_person.count=5
      change the last one to 5 → !change missing_person.count=5
      change that to 5 → !change missing_person.count=5
      change account to official → !change account=official
      two rtcs and change mispers to 4 → yes 2, !change missing_person.count=4
      no, and mispers should be 3 → no, !change missing_person.count=3
      change something → !change
      I need to change an answer → !change
      newid nifer y bobl ar goll i 3 → !change missing_person.count=3
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc, answers given",
    arguments: replies(
      to: .rtcAfterAnswers,
      """
      mispers was 3 → !change missing_person.count=3
      it should be 3 mispers → !change missing_person.count=3
      make mispers 3 → !change missing_person.count=3
      put mispers as 3 → !change missing_person.count=3
      can you change mispers to 3 → !change missing_person.count=3
      please change the missing people to 3 → !change missing_person.count=3
      wait, it was 3 mispers → !change missing_person.count=3
      hang on, 3 mispers not 2 → !change missing_person.count=3
      sorry, the A&E was 6 hours → !change hospital_guard.minutes=360
      hospital should be 6 hrs → !change hospital_guard.minutes=360
      the bed watch was 6 hours not 5 → !change hospital_guard.minutes=360
      A&E was actually 6 → !change hospital_guard.minutes=360
      a&e was more like 6 hours → !change hospital_guard.minutes=~360
      school talk was half an hour → !change school_talk.minutes=30
      the school was 90 mins → !change school_talk.minutes=90
      school should be 2 hours → !change school_talk.minutes=120
      change school to 30 minutes → !change school_talk.minutes=30
      scrap the school one → !change school_talk.any=no
      drop the school talk → !change school_talk.any=no
      forget the school → !change school_talk.any=no
      take off the school → !change school_talk.any=no
      leave out the school talk → !change school_talk.any=no
      the school talk didn't happen → !change school_talk.any=no
      there wasn't a school talk → !change school_talk.any=no
      actually there were no mispers → !change missing_person.any=no
      no mispers after all → !change missing_person.any=no
      mispers should be none → !change missing_person.any=no
      i meant 90 → !change school_talk.minutes=90
      meant 45 mins → !change school_talk.minutes=45
      sorry 45 mins → !change school_talk.minutes=45
      make it 2 hours → !change school_talk.minutes=120
      oops 2 hours → !change school_talk.minutes=120
      should have said 2 hours → !change school_talk.minutes=120
      that last one should be 2 hours → !change school_talk.minutes=120
      change it to 2 hours → !change school_talk.minutes=120
      the last answer should be 2 hours → !change school_talk.minutes=120
      actually it was 2 hours → !change school_talk.minutes=120
      change account to official → !change account=official
      account should be official → !change account=official
      change my account to official → !change account=official
      yes one, and A&E was 6 hours → yes 1, !change hospital_guard.minutes=360
      none, oh and mispers should be 3 → no, !change missing_person.count=3
      two. also change the school to 30 mins → yes 2, !change school_talk.minutes=30
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }
}
