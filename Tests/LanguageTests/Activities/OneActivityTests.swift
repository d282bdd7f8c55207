import Language
import Testing

@Suite("What was done: one thing, in a word or two")
struct OneActivityTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      just patrol → +patrol
      court all day → +court
      day in court → +court
      paperwork → +paperwork
      cctv trawl → +house_to_house
      sectioned a lad → +mental_health
      suicidal male → +mental_health
      concern for welfare → +welfare_check
      parish council meeting → +community_meeting
      found property → +lost_property
      domestic → +domestic_abuse
      dog bite → +animals
      dangerous dog seized → +animals
      football duty → +event
      match day policing → +event
      protest → +event
      neighbour dispute → +asb
      noise complaint → +asb
      gave naloxone → +first_aid
      speed checks → +traffic_enforcement
      search warrant → +search_warrant
      taser requal → +training
      e-learning → +training
      bike marking → +crime_prevention
      school visit → +school_talk
      visited a school → +school_talk
      updated victims → +victim_reassurance
      stop searches → +stop_search
      drink driver nicked → +arrest
      A&E → +hospital_guard
      misper misper misper → +missing_person
      paperwrok → +paperwork
      patorl → +patrol
      buglary → +burglary_visit
      prisoner transfer → +prisoner_escort
      cubs visit → +school_talk
      mini police session → +school_talk
      parking outside schools → +school_talk
      high vis patrol → +patrol
      beat walk → +patrol
      self harm job → +mental_health
      car vs lamppost → +rtc
      fatal rtc → +rtc
      h2h → +house_to_house
      trawling cctv → +house_to_house
      ring doorbell enquiries → +house_to_house
      scene log → +scene_guard
      MG11s and exhibits → +paperwork
      writing statements → +paperwork
      crime reports → +paperwork
      typing up → +paperwork
      magistrates this morning → +court
      inquest → +court
      concern for safety → +welfare_check
      neighbourhood watch meeting → +community_meeting
      front desk → +public_advice
      lost dog → +animals
      handed in wallet → +lost_property
      level 4 obs → +constant_obs
      obs in custody → +constant_obs
      domestic incident → +domestic_abuse
      safeguarding visit → +domestic_abuse
      DASH risk assessment → +domestic_abuse
      burglary in progress → +burglary_visit
      shed break ins → +burglary_visit
      section 18 search → +search_warrant
      drugs raid → +search_warrant
      warrant at 6am → +search_warrant
      driving course → +training
      first aid refresher → +training
      classroom all day → +training
      nclt packages → +training
      public order training → +training
      stray dog → +animals
      rescued ducklings → +animals
      football → +event
      policing the match → +event
      town carnival → +event
      march through town → +event
      kids throwing eggs → +asb
      noisy neighbours → +asb
      used the defib → +first_aid
      bandaged an arm → +first_aid
      traffic stop → +traffic_enforcement
      no insurance seizure → +traffic_enforcement
      drink drive checks → +traffic_enforcement
      anpr hit → +traffic_enforcement
      arrest for assault → +arrest
      wanted male arrested → +arrest
      s23 search → +stop_search
      stop and account → +stop_search
      handover → +paperwork
      🚓 patrol → +patrol
      ptrl → +patrol
      mispr → +missing_person
      domesitc → +domestic_abuse
      welfrae check → +welfare_check
      hosptial guard → +hospital_guard
      traning → +training
      statments → +paperwork
      schol visit → +school_talk
      comunity meeting → +community_meeting
      burgulary → +burglary_visit
      prisoner escort → +prisoner_escort
      """))
  func shift(_ reply: Reply) { reply.expectReading() }
}
