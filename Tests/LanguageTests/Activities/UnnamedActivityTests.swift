import Language
import Testing

@Suite("What was done, told without its name")
struct UnnamedActivityTests {
  @Test(
    "tells the activity",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      kid didn't come home from school → +missing_person
      rang round the hospitals for a missing grandad → +missing_person
      talked a lad off the viaduct → +mental_health
      girl with a rope in the woods → +mental_health
      old lady not answering her door → +welfare_check
      no answer at the door → +welfare_check
      hadn't seen an old boy for days → +welfare_check
      bandaged a lad's hand up → +first_aid
      husband kicking off at his wife → +domestic_abuse
      old dear who'd been mugged → +victim_reassurance
      VCOP calls → +victim_reassurance
      asking neighbours if they'd seen owt → +house_to_house
      sat outside a taped off flat → +scene_guard
      writing up yesterday's jobs → +paperwork
      sat in the witness room → +court
      ferried a lass from custody across to prison → +prisoner_escort
      suicide watch in the cells → +constant_obs
      shed got done over → +burglary_visit
      search of an address for drugs → +search_warrant
      turned out a lad's pockets → +stop_search
      pulled a few cars over → +traffic_enforcement
      bloke came off his motorbike → +rtc
      wrapped his car round a lamp post → +rtc
      lorry on its side → +rtc
      wandered round the estate → +patrol
      told some lads to turn their music down → +asb
      keeping the fans apart → +event
      xl bully seized → +animals
      covered the desk at the front → +public_advice
      told a pensioner how to spot scammers → +crime_prevention
      cuppa and a natter with residents → +community_meeting
      """))
  func told(_ reply: Reply) { reply.expectReading() }

  @Test(
    "knows what only sounds like one",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      court shoes arrived → unclear
      court tomorrow → unclear
      an arresting view from the hill → unclear
      my dog was sick → unclear
      school run for my own kids → unclear
      """))
  func lookAlike(_ reply: Reply) { reply.expectReading() }

  @Test(
    "leaves to others what others did",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      other crew dealt with the rtc, I did cctv → +house_to_house, -rtc
      my colleague did the cell watch, I was on patrol → +patrol, -constant_obs
      skipper had us on patrol → +patrol
      would've been court, did paperwork → +paperwork, -court
      """))
  func others(_ reply: Reply) { reply.expectReading() }
}
