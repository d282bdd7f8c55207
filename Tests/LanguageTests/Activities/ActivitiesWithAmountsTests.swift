import Language
import Testing

@Suite("What was done: several things, and how many or how long")
struct ActivitiesWithAmountsTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      2 mispers, 5 hrs in A&E with a prisoner, then an hour at a primary school → +missing_person 2, +hospital_guard prisoner 300m, +school_talk 60m
      3 rtcs and a domestic → +rtc 3, +domestic_abuse 1
      2 arrests, 3 stop searches → +arrest 2, +stop_search 3
      2 hrs on patrol, then paperwork till the end → +patrol 120m, +paperwork
      rtc on the A1, 2 hours, then scene guard → +rtc 120m, +scene_guard
      2 hours misper, 1 hour paperwork → +missing_person 120m, +paperwork 60m
      2 hrs cctv 3 hrs file → +house_to_house 120m, +paperwork 180m
      patrol 3 hrs paperwork 2 hrs → +patrol 180m, +paperwork 120m
      a misper, an rtc & a domestic → +missing_person 1, +rtc 1, +domestic_abuse 1
      1x misper 2x rtc → +missing_person 1, +rtc 2
      mispers: 2, rtcs: 1 → +missing_person 2, +rtc 1
      misprs and a domstic → +missing_person, +domestic_abuse 1
      an rtc, then back to the nick for paperwork till 4 → +rtc 1, +paperwork
      paperwork 9 till 12 then patrol till 3 → +paperwork 180m, +patrol
      started with a burglary then a domestic then arrested him → +burglary_visit 1, +domestic_abuse 1, +arrest
      2 x mispers, 1 x rtc, 3 x domestics → +missing_person 2, +rtc 1, +domestic_abuse 3
      domestic - arrested, statement, custody 3 hours → +domestic_abuse, +arrest, +paperwork 180m
      3 hours of paperwork and a couple of arrests → +paperwork 180m, +arrest 2
      paperwork (3 hrs), court (all day) → +paperwork 180m, +court
      """))
  func shift(_ reply: Reply) { reply.expectReading() }
}
