import Screening
import Testing

@Suite("Words that look like more than they are")
struct SafeWordsTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Little monster trucks at the fair
      Played five a side against the council
      Soft snowflakes falling on the cordon
      Long tramp home over the fields
      The force van broke down by the chippy
      HQ kitchen lights are terrible
      Policed a peaceful protest
      Fewer of us than when I joined
      Vote for the best biscuit in the tin
      Labour of love, this job
      Green light all the way for once
      Conservative estimate, 400 people at the fayre
      Government buildings patrol, cold
      Council gritters out early, thank you
      Damn cold tonight
      Bloody freezing on that cordon
      What the hell is that smell in the van
      Mad busy all day
      Got called everything under the sun and smiled
      Scunthorpe away, long day
      Penistone is lovely in spring
      Coffee @ 4am is the best coffee
      Done.Tired.Home
      Proud to be Welsh 🏴󠁧󠁢󠁷󠁬󠁳󠁿 tonight
      Café au lait, déjà vu, naïve probationer
      1️⃣ cup of tea 2️⃣ biscuits 0️⃣ chance of drinking it
      WHY IS IT ALWAYS RAINING ON CORDON
      NO BREAK AGAIN BUT GREAT TEAM
      LATES, THEN EARLIES, THEN NIGHTS
      TOIL owed, RDW worked, TOS exceeded
      cnt feel my feat, 6hr secne gaurd
      misper x3 all foudn safe
      VIPER, DASH, MARAC, all before lunch
      Dawn patrol on the beach, magical
      Jack of all trades, that's response policing
      For Pete's sake, who parks there
      Robin sang outside the window all through the brief
      Rob a bank? No, just robbed of my break
      Bill for the damage came to nothing, phew
      Sandy feet after a beach search
      Pat on the back for the whole team
      Drew a picture for the school kids
      Art therapy on the ward helped a patient settle
      Penny for the guy, mister?
      Miles and miles of paperwork
      Gene pool jokes from the custody nurse
      Carol singers outside the station
      Sunny disposition, soggy socks
      Summer holidays start, so do the calls
      April showers, May flowers, June overtime
      Victoria sponge in the briefing room
      Hazel, oak and ash, tree down on the lane
      Florence Nightingale would be proud of our custody nurse
      Batman called, he wants his cape back
      Happy St David's Day to all
      Macmillan coffee morning raised £300
      Barnardo's and the NSPCC ran a superb day
      Duke of Edinburgh group lost on the moor, found, fed
      Tesco meal deal eaten at 5pm, breakfast
      Costa run for the team
      Trainee detective fell asleep standing up
      A DS, two DCs and a PCSO walk into a canteen
      Superintendent on foot patrol with us today
      The chief came to see us and listened
      Sergeants exam tomorrow, wish me luck
      A man in his forties helped us push the van
      Elderly lady gave us a cake
      A family of five reunited at the fair
      Year 11 leavers' assembly, lovely kids
      Reception class drew us with four legs
      Under 18s disco, no trouble
      My boots are 7 years old
      10 year reunion of our intake
      A 100 year old oak came down across the road
      Consent talk at the college went well
      Sexual offences course, heavy going
      Attended three domestics and a fire
      Reassured a victim of crime
      Spent the morning with a victim of burglary
      If you need help call the domestic abuse helpline
      999 is for emergencies
      Ring 105 for power cuts
      £1,250,000 of paperwork
      Sent 24 emails before breakfast
      Not on any social media, thanks
      Closed the A55 for four hours
      Village fete, best cakes in the county
      Estate walkabout with housing officers
      A farm dog herded us back to the car
      Close call on an icy bend
      Long way home
      Lost in the one way system again
      Driving Home for Christmas on the radio, irony
      In Merthyr by day, Newport by night
      Swansea, Neath, Port Talbot and back
      School run chaos, parking tickets issued
      Hospital guard again, nurses are heroes
      Church roof lead theft talk went well
      Nursing home visit, sang songs
      Hotel quarantine checks all week
      Prison visit postponed
      Magistrates at ten, home by eleven
      BMW driver thanked me for the ticket, a first
      Van 4 smells of feet
      Volvo, the workhorse of the fleet
      30mph limit, 47mph driver
      Form 116 lost again
      Stage 2 of 3 complete
      Team 4 beat Team 2 at football
      Log on took 40 minutes
      200 emails, 12 crimes, 1 biscuit
      Shift changed to 1400-0000
      Up at 4:45, briefing at 6
      Out of bed at 03:15 for a 04:00 start
      Halloween, bonfire night and a full moon
      Half ten and not sat down once
      Lunch at 16:20
      Last night was the busiest of the year
      24/7, 365 days a year
      Team leave booked for 14 August
      Next set starts Friday
      Road safety event at the school next week
      Public order training tomorrow
      Man found safe, search stood down
      Still waiting for a bed at the hospital
      Watched the sun come up from the cordon
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
