import Language
import Testing

@Suite("A question of what was done")
struct ActivitiesReplyTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      2 mispers → +missing_person 2
      2 mispers, 5 hrs in A&E with a prisoner, then an hour at a primary school → +missing_person 2, +hospital_guard prisoner 300m, +school_talk 60m
      misper then bed watch → +missing_person, +hospital_guard
      just patrol → +patrol
      foot patrol in the town centre all afternoon → +patrol
      3 rtcs and a domestic → +rtc 3, +domestic_abuse 1
      arrested 2 for shoplifting → +arrest 2
      2 arrests, 3 stop searches → +arrest 2, +stop_search 3
      custody run to Leeds → +prisoner_escort
      took a prisoner to court → +prisoner_escort
      court all day → +court
      crown court, didn't get called → +court
      day in court → +court
      case file all day → +paperwork
      built a remand file → +paperwork 1
      paperwork → +paperwork
      catching up on admin, 4 hours → +paperwork 240m
      burglary this morning, took a statement → +burglary_visit, +paperwork
      followed up a burglary → +burglary_visit 1
      house to house after a stabbing → +house_to_house
      cctv trawl → +house_to_house
      viewing cctv for 3 hours → +house_to_house 180m
      scene guard 6 hours → +scene_guard 360m
      stood on a cordon for 8 hours in the rain → +scene_guard 480m
      log keeper on a cordon → +scene_guard
      constant obs in custody → +constant_obs
      cell watch 4 hrs → +constant_obs 240m
      on constants all night → +constant_obs
      136 at the railway bridge → +mental_health
      sectioned a lad → +mental_health
      sat with someone in crisis → +mental_health
      talked a woman down off a bridge → +mental_health
      mental health job, 4 hrs → +mental_health 240m
      suicidal male → +mental_health
      2 welfare checks → +welfare_check 2
      concern for welfare → +welfare_check
      checked on an elderly neighbour → +welfare_check
      safe and well check on an old lady → +welfare_check
      cfw x3 → +welfare_check 3
      parish council meeting → +community_meeting
      PACT meeting 1 hour → +community_meeting 60m
      street surgery outside tesco → +community_meeting
      coffee morning with residents → +community_meeting
      brew with the residents at the community centre → +community_meeting
      front counter 9-5 → +public_advice 480m
      gave directions to tourists → +public_advice
      helped a member of the public → +public_advice
      advice to a lady about scams → +public_advice
      reunited a wallet with its owner → +lost_property
      found property → +lost_property
      someone handed in a phone → +lost_property
      domestic → +domestic_abuse
      2 DVs → +domestic_abuse 2
      safeguarding visit for a domestic → +domestic_abuse
      loose horse on the dual carriageway → +animals
      dog bite → +animals
      rounded up some cows → +animals
      dangerous dog seized → +animals
      football duty → +event
      match day policing → +event
      protest → +event
      road closure for the parade → +event
      remembrance parade, 3 hours → +event 180m
      asb kids on the estate → +asb
      neighbour dispute → +asb
      noise complaint → +asb
      moved on some rowdy youths → +asb
      CPR on a fella → +first_aid
      gave naloxone → +first_aid
      first aid to a cyclist → +first_aid
      speed checks → +traffic_enforcement
      speed gun for 2 hours → +traffic_enforcement 120m
      seized an uninsured car → +traffic_enforcement
      stopped 3 cars → +traffic_enforcement 3
      breathalysed a few drivers → +traffic_enforcement
      search warrant → +search_warrant
      executed a drugs warrant → +search_warrant 1
      put a door in → +search_warrant
      taser requal → +training
      e-learning → +training
      officer safety training 8-4 → +training 480m
      bike marking → +crime_prevention
      crime prevention stall at the library → +crime_prevention
      shed alarms handed out → +crime_prevention
      assembly at the primary → +school_talk
      talk to year 6 about knife crime → +school_talk
      school visit → +school_talk
      visited a school → +school_talk
      internet safety talk at the high school → +school_talk
      rang 3 victims → +victim_reassurance 3
      updated victims → +victim_reassurance
      reassured an elderly victim of burglary → +victim_reassurance
      visited a robbery victim → +victim_reassurance
      2 hrs on patrol, then paperwork till the end → +patrol 120m, +paperwork
      no mispers but 2 rtcs → +rtc 2, -missing_person
      didn't do any patrol, 3 hours of paperwork → +paperwork 180m, -patrol
      school talk got cancelled → unclear, -school_talk
      nothing → no
      no → no
      nope → no
      nah i'm good → no
      nothing to report → no
      quiet shift → unclear
      yes → yes
      yeah → yes
      loads more → yes
      lots → yes
      yep a bit more → yes
      too much to list → yes
      all sorts → unclear
      busy → unclear
      same old → unclear
      the usual → yes
      dunno → unclear
      not sure → unclear
      hmm → unclear
      stuff → unclear
      it was raining → unclear
      my radio broke → unclear
      stop and search x2 → +stop_search 2
      stop searches → +stop_search
      skip fire behind the shops → unclear
      helped push a broken down car → +public_advice 1
      skipper had us on patrol → +patrol
      back on patrol after dinner → +patrol
      next door neighbours falling out → +asb
      case review for court → +court
      drink driver nicked → +arrest
      one in for drink drive → +arrest
      rtc on the A1, 2 hours, then scene guard → +rtc 120m, +scene_guard
      crash, 3 hrs waiting for recovery → +rtc 180m
      2 hours misper, 1 hour paperwork → +missing_person 120m, +paperwork 60m
      2 hrs cctv 3 hrs file → +house_to_house 120m, +paperwork 180m
      patrol 3 hrs paperwork 2 hrs → +patrol 180m, +paperwork 120m
      about 3 hours of patrol → +patrol ~180m
      half an hour at a school → +school_talk 30m
      half the shift at A&E → +hospital_guard
      at the hospital with a detainee 4 hours → +hospital_guard prisoner 240m
      A&E → +hospital_guard
      bed watch from 10 till 6 → +hospital_guard 480m
      constants then court → +constant_obs, +court
      misper misper misper → +missing_person
      MISPER. RTC. DOMESTIC. → +missing_person, +rtc, +domestic_abuse
      a misper, an rtc & a domestic → +missing_person 1, +rtc 1, +domestic_abuse 1
      1x misper 2x rtc → +missing_person 1, +rtc 2
      mispers: 2, rtcs: 1 → +missing_person 2, +rtc 1
      mispers - 2 → +missing_person 2
      welfare checks 3 → +welfare_check 3
      misprs and a domstic → +missing_person, +domestic_abuse 1
      paperwrok → +paperwork
      patorl → +patrol
      buglary → +burglary_visit
      couple of welfare checks → +welfare_check 2
      few arrests → +arrest ~3
      about 5 stop searches → +stop_search ~5
      no arrests → no, -arrest
      dealt with a misper, found her at her mates → +missing_person 1
      searching for a missing 8 year old, found safe → +missing_person 1
      looking for an old lady who'd wandered from her care home → +missing_person
      high risk missing teenager, 6 hours → +missing_person 360m
      bed watch all shift → +hospital_guard
      sat at A&E with a detainee for 7 hours → +hospital_guard prisoner 420m
      stuck in a&e with a drunk → +hospital_guard
      guarding a prisoner in hospital → +hospital_guard
      waiting in casualty with a lad who'd been assaulted → +hospital_guard
      transported a prisoner from leeds to hull → +prisoner_escort
      prisoner transfer → +prisoner_escort
      took two prisoners to the other nick → +prisoner_escort 2
      drove a prisoner 60 miles → +prisoner_escort
      talked to year 9s about county lines → +school_talk
      assembly with 200 kids → +school_talk
      careers fair at the college → +school_talk
      cubs visit → +school_talk
      mini police session → +school_talk
      read to reception class → +school_talk
      handed out leaflets about bike theft → +crime_prevention
      gave crime prevention advice to pensioners → +crime_prevention
      scam awareness talk at the bowls club → +crime_prevention
      parking outside schools → +school_talk
      rang round victims to update them → +victim_reassurance
      follow up visit to a burglary victim → +victim_reassurance
      went to see a robbery victim → +victim_reassurance 1
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
