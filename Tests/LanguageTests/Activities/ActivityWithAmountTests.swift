import Language
import Testing

@Suite("What was done: one thing, and how many or how long")
struct ActivityWithAmountTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      2 mispers → +missing_person 2
      arrested 2 for shoplifting → +arrest 2
      built a remand file → +paperwork 1
      catching up on admin, 4 hours → +paperwork 240m
      followed up a burglary → +burglary_visit 1
      viewing cctv for 3 hours → +house_to_house 180m
      scene guard 6 hours → +scene_guard 360m
      stood on a cordon for 8 hours in the rain → +scene_guard 480m
      cell watch 4 hrs → +constant_obs 240m
      mental health job, 4 hrs → +mental_health 240m
      2 welfare checks → +welfare_check 2
      cfw x3 → +welfare_check 3
      PACT meeting 1 hour → +community_meeting 60m
      front counter 9-5 → +public_advice 480m
      2 DVs → +domestic_abuse 2
      remembrance parade, 3 hours → +event 180m
      speed gun for 2 hours → +traffic_enforcement 120m
      stopped 3 cars → +traffic_enforcement 3
      executed a drugs warrant → +search_warrant 1
      officer safety training 8-4 → +training 480m
      rang 3 victims → +victim_reassurance 3
      stop and search x2 → +stop_search 2
      helped push a broken down car → +public_advice 1
      crash, 3 hrs waiting for recovery → +rtc 180m
      about 3 hours of patrol → +patrol ~180m
      half an hour at a school → +school_talk 30m
      at the hospital with a detainee 4 hours → +hospital_guard prisoner 240m
      bed watch from 10 till 6 → +hospital_guard 480m
      mispers - 2 → +missing_person 2
      welfare checks 3 → +welfare_check 3
      couple of welfare checks → +welfare_check 2
      few arrests → +arrest ~3
      about 5 stop searches → +stop_search ~5
      dealt with a misper, found her at her mates → +missing_person 1
      searching for a missing 8 year old, found safe → +missing_person 1
      high risk missing teenager, 6 hours → +missing_person 360m
      sat at A&E with a detainee for 7 hours → +hospital_guard prisoner 420m
      took two prisoners to the other nick → +prisoner_escort 2
      went to see a robbery victim → +victim_reassurance 1
      popped round to see a victim of crime → +victim_reassurance 1
      mobile patrol 4 hours → +patrol 240m
      136 suite for 5 hours → +mental_health 300m
      took someone to a place of safety → +mental_health 1
      h2h for 2 hours after the shooting → +house_to_house 120m
      crime scene 12 hours → +scene_guard 720m
      2 cfs → +welfare_check 2
      parish council, 2 hours → +community_meeting 120m
      watched a cell door for 6 hours → +constant_obs 360m
      helped a woman get to a refuge → +domestic_abuse 1
      attended 2 burglaries → +burglary_visit 2
      3 tickets → +traffic_enforcement 3
      one in custody → +arrest 1
      nicked 3 for drugs → +arrest 3
      asked to do a bed watch but swerved it → +hospital_guard 1
      about half an hour with a victim of burglary → +victim_reassurance ~30m
      roughly 2 hrs h2h → +house_to_house ~120m
      over 3 hours on a 136 → +mental_health >180m
      2-3 hrs paperwork → +paperwork 120-180m
      at least 5 stop searches → +stop_search >5
      arested one → +arrest 1
      worked a football match 8 hours → +event 480m
      spent 2 hours talking to pupils on crime prevention → +school_talk 120m
      spent 5 hours in A&E with offender needing medical attention → +hospital_guard prisoner 300m
      """))
  func shift(_ reply: Reply) { reply.expectReading() }
}
