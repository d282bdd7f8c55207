import Language
import Testing

@Suite("What was done: one thing, told in a sentence")
struct OneActivityToldTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      foot patrol in the town centre all afternoon → +patrol
      custody run to Leeds → +prisoner_escort
      took a prisoner to court → +prisoner_escort
      crown court, didn't get called → +court
      case file all day → +paperwork
      house to house after a stabbing → +house_to_house
      log keeper on a cordon → +scene_guard
      constant obs in custody → +constant_obs
      on constants all night → +constant_obs
      136 at the railway bridge → +mental_health
      sat with someone in crisis → +mental_health
      talked a woman down off a bridge → +mental_health
      checked on an elderly neighbour → +welfare_check
      safe and well check on an old lady → +welfare_check
      street surgery outside tesco → +community_meeting
      coffee morning with residents → +community_meeting
      brew with the residents at the community centre → +community_meeting
      gave directions to tourists → +public_advice
      helped a member of the public → +public_advice
      advice to a lady about scams → +public_advice
      reunited a wallet with its owner → +lost_property
      someone handed in a phone → +lost_property
      safeguarding visit for a domestic → +domestic_abuse
      loose horse on the dual carriageway → +animals
      rounded up some cows → +animals
      road closure for the parade → +event
      asb kids on the estate → +asb
      moved on some rowdy youths → +asb
      CPR on a fella → +first_aid
      first aid to a cyclist → +first_aid
      seized an uninsured car → +traffic_enforcement
      breathalysed a few drivers → +traffic_enforcement
      put a door in → +search_warrant
      crime prevention stall at the library → +crime_prevention
      shed alarms handed out → +crime_prevention
      assembly at the primary → +school_talk
      talk to year 6 about knife crime → +school_talk
      internet safety talk at the high school → +school_talk
      reassured an elderly victim of burglary → +victim_reassurance
      visited a robbery victim → +victim_reassurance
      skipper had us on patrol → +patrol
      back on patrol after dinner → +patrol
      next door neighbours falling out → +asb
      case review for court → +court
      one in for drink drive → +arrest
      half the shift at A&E → +hospital_guard
      looking for an old lady who'd wandered from her care home → +missing_person
      bed watch all shift → +hospital_guard
      stuck in a&e with a drunk → +hospital_guard
      guarding a prisoner in hospital → +hospital_guard
      waiting in casualty with a lad who'd been assaulted → +hospital_guard
      transported a prisoner from leeds to hull → +prisoner_escort
      drove a prisoner 60 miles → +prisoner_escort
      talked to year 9s about county lines → +school_talk
      assembly with 200 kids → +school_talk
      careers fair at the college → +school_talk
      read to reception class → +school_talk
      handed out leaflets about bike theft → +crime_prevention
      gave crime prevention advice to pensioners → +crime_prevention
      scam awareness talk at the bowls club → +crime_prevention
      rang round victims to update them → +victim_reassurance
      follow up visit to a burglary victim → +victim_reassurance
      reassurance visits to elderly residents → +victim_reassurance
      on foot round the estate → +patrol
      plain clothes patrol for car thieves → +patrol
      cycle patrol along the canal → +patrol
      night time economy patrol → +patrol
      lad in crisis at the station → +mental_health
      welfare of a suicidal female → +welfare_check
      crash on the bypass → +rtc
      minor collision, swapped details → +rtc
      door to door enquiries → +house_to_house
      guarding a crime scene → +scene_guard
      sat on a cordon all night → +scene_guard
      caught up on my workload → +paperwork
      file upgrade for cps → +paperwork
      gave evidence at crown → +court
      waiting at court to give evidence → +court
      check on an elderly man who hadn't been seen → +welfare_check
      broke in to check on a pensioner → +welfare_check
      coffee with a copper → +community_meeting
      residents meeting in the evening → +community_meeting
      community event at the mosque → +community_meeting
      surgery at the library → +community_meeting
      helped a lost tourist → +public_advice
      jump started a car for a nurse → +public_advice
      returned a lost phone → +lost_property
      lost property at the front desk → +lost_property
      found a purse, got it back to the owner → +lost_property
      constant watch on a vulnerable detainee → +constant_obs
      supported a victim of domestic abuse → +victim_reassurance
      break in at a shop → +burglary_visit
      sheep on the road → +animals
      horse running down the high street → +animals
      crowd control at the lights switch on → +event
      youths hanging round the precinct → +asb
      boy racers in the retail park → +asb
      neighbour row over a hedge → +asb
      first aid to a lad who'd been stabbed → +first_aid
      compressions till paramedics got there → +first_aid
      speed enforcement outside a school → +traffic_enforcement
      locked up a burglar → +arrest
      stop searched two lads → +stop_search
      searched a lad for drugs → +stop_search
      not much, bit of patrol → +patrol
      rtc - nobody hurt → +rtc
      patrol with no incidents → +patrol
      helped reassure a victim of crime → +victim_reassurance
      dealt with missing person today → +missing_person
      fight in a school yard → +school_talk
      old boy robbed of his wallet, sat with him → +lost_property
      """))
  func shift(_ reply: Reply) { reply.expectReading() }
}
