import Language
import Testing

@Suite("A question of what was done, part 2")
struct ActivitiesReplyTests2 {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      reassurance visits to elderly residents → +victim_reassurance
      popped round to see a victim of crime → +victim_reassurance 1
      high vis patrol → +patrol
      on foot round the estate → +patrol
      plain clothes patrol for car thieves → +patrol
      cycle patrol along the canal → +patrol
      night time economy patrol → +patrol
      beat walk → +patrol
      mobile patrol 4 hours → +patrol 240m
      lad in crisis at the station → +mental_health
      136 suite for 5 hours → +mental_health 300m
      took someone to a place of safety → +mental_health 1
      welfare of a suicidal female → +welfare_check
      self harm job → +mental_health
      crash on the bypass → +rtc
      car vs lamppost → +rtc
      minor collision, swapped details → +rtc
      motorbike off on the bend, 3 hrs → unclear
      fatal rtc → +rtc
      h2h → +house_to_house
      h2h for 2 hours after the shooting → +house_to_house 120m
      door to door enquiries → +house_to_house
      trawling cctv → +house_to_house
      ring doorbell enquiries → +house_to_house
      crime scene 12 hours → +scene_guard 720m
      guarding a crime scene → +scene_guard
      sat on a cordon all night → +scene_guard
      scene log → +scene_guard
      MG11s and exhibits → +paperwork
      writing statements → +paperwork
      crime reports → +paperwork
      caught up on my workload → +paperwork
      file upgrade for cps → +paperwork
      typing up → +paperwork
      inbox → unclear
      gave evidence at crown → +court
      magistrates this morning → +court
      waiting at court to give evidence → +court
      inquest → +court
      check on an elderly man who hadn't been seen → +welfare_check
      neighbour worried about old fella next door → unclear
      broke in to check on a pensioner → +welfare_check
      concern for safety → +welfare_check
      2 cfs → +welfare_check 2
      coffee with a copper → +community_meeting
      residents meeting in the evening → +community_meeting
      parish council, 2 hours → +community_meeting 120m
      neighbourhood watch meeting → +community_meeting
      community event at the mosque → +community_meeting
      surgery at the library → +community_meeting
      helped a lost tourist → +public_advice
      gave a lady a lift home → unclear
      jump started a car for a nurse → +public_advice
      front desk → +public_advice
      advised a landlord dispute → unclear
      lost dog → +animals
      returned a lost phone → +lost_property
      lost property at the front desk → +lost_property
      found a purse, got it back to the owner → +lost_property
      handed in wallet → +lost_property
      constant watch on a vulnerable detainee → +constant_obs
      level 4 obs → +constant_obs
      watched a cell door for 6 hours → +constant_obs 360m
      obs in custody → +constant_obs
      domestic incident → +domestic_abuse
      safeguarding visit → +domestic_abuse
      DASH risk assessment → +domestic_abuse
      supported a victim of domestic abuse → +victim_reassurance
      helped a woman get to a refuge → +domestic_abuse 1
      burglary in progress → +burglary_visit
      attended 2 burglaries → +burglary_visit 2
      shed break ins → +burglary_visit
      break in at a shop → +burglary_visit
      section 18 search → +search_warrant
      drugs raid → +search_warrant
      warrant at 6am → +search_warrant
      driving course → +training
      first aid refresher → +training
      classroom all day → +training
      nclt packages → +training
      public order training → +training
      sheep on the road → +animals
      stray dog → +animals
      rescued ducklings → +animals
      horse running down the high street → +animals
      football → +event
      policing the match → +event
      town carnival → +event
      crowd control at the lights switch on → +event
      bonfire night patrols → +event, +patrol
      march through town → +event
      kids throwing eggs → +asb
      noisy neighbours → +asb
      youths hanging round the precinct → +asb
      boy racers in the retail park → +asb
      neighbour row over a hedge → +asb
      first aid to a lad who'd been stabbed → +first_aid
      compressions till paramedics got there → +first_aid
      used the defib → +first_aid
      bandaged an arm → +first_aid
      overdose, naloxone given → +mental_health, +first_aid
      speed enforcement outside a school → +traffic_enforcement
      traffic stop → +traffic_enforcement
      no insurance seizure → +traffic_enforcement
      3 tickets → +traffic_enforcement 3
      drink drive checks → +traffic_enforcement
      anpr hit → +traffic_enforcement
      arrest for assault → +arrest
      locked up a burglar → +arrest
      one in custody → +arrest 1
      nicked 3 for drugs → +arrest 3
      wanted male arrested → +arrest
      stop searched two lads → +stop_search
      s23 search → +stop_search
      searched a lad for drugs → +stop_search
      stop and account → +stop_search
      a bit of everything → yes
      where to begin → unclear
      chaos → unclear
      same as yesterday → unclear
      nothing much → no
      not a lot → no
      bugger all → no
      not much else → no
      think that's it → no
      i think thats all → no
      that's about it → no
      that'll be all → no
      nothing more to add → no
      yes one more thing → yes
      yeah there was more → yes
      yes but can't remember → yes
      a few bits → yes
      loads → yes
      tons more → yes
      oh yeah → yes
      actually yes → yes
      went for a curry → unclear
      my feet hurt → unclear
      cold → unclear
      tired → unclear
      briefing → unclear
      refs → unclear
      made 14 cups of tea → unclear
      tea → unclear
      travelling → unclear
      handover → +paperwork
      parade room → unclear
      arguing with the printer → unclear
      an rtc, then back to the nick for paperwork till 4 → +rtc 1, +paperwork
      paperwork 9 till 12 then patrol till 3 → +paperwork 180m, +patrol
      started with a burglary then a domestic then arrested him → +burglary_visit 1, +domestic_abuse 1, +arrest
      2 x mispers, 1 x rtc, 3 x domestics → +missing_person 2, +rtc 1, +domestic_abuse 3
      4 hours at a sudden death → unclear
      domestic - arrested, statement, custody 3 hours → +domestic_abuse, +arrest, +paperwork 180m
      not much, bit of patrol → +patrol
      no rtcs, no mispers, just paperwork → +paperwork, -rtc, -missing_person
      meant to be at court but it got cancelled, so patrol → +patrol, -court
      was going to do patrol but got sent to a scene guard → +scene_guard 1, -patrol
      instead of patrol I did 6 hrs on a cordon → +scene_guard 360m, -patrol
      patrol, no arrests → +patrol, -arrest
      rtc - nobody hurt → +rtc
      patrol with no incidents → +patrol
      missed the community meeting because of an rtc → +rtc 1, -community_meeting
      asked to do a bed watch but swerved it → +hospital_guard 1
      about half an hour with a victim of burglary → +victim_reassurance ~30m
      roughly 2 hrs h2h → +house_to_house ~120m
      over 3 hours on a 136 → +mental_health >180m
      2-3 hrs paperwork → +paperwork 120-180m
      at least 5 stop searches → +stop_search >5
      Patrol. Paperwork. Home. → +patrol, +paperwork
      PATROL AND PAPERWORK → +patrol, +paperwork
      patrol/paperwork → +patrol, +paperwork
      patrol+paperwork → +patrol, +paperwork
      patrol & paperwork → +patrol, +paperwork
      patrol n paperwork → +patrol, +paperwork
      🚓 patrol → +patrol
      ptrl → +patrol
      mispr → +missing_person
      domesitc → +domestic_abuse
      welfrae check → +welfare_check
      hosptial guard → +hospital_guard
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
