import Screening
import Testing

@Suite("Everyday posts of all kinds")
struct SafeEverydayTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Fourteen hours, four jobs, one pasty
      The victim's family sent us a fruit basket
      Court in the morning, kids' party in the afternoon
      Justice served: the seagull gave the chip back
      My alarm clock is guilty of assault
      Evidence bag full of sand from my boots
      Suspect package was a forgotten lunch
      Two arrested, one charged, all fed
      Interview training made me hungry
      The tape machine ate the tape and my patience
      Good news from court: the heating works
      Sat behind a curtain of paperwork
      Covered in flour after a bakery call
      Cover for a colleague so he could see his newborn
      Two cars in the car park, both ours, both broken
      Nobody was hurt, everybody was wet
      Nothing to see here but cones
      Camera on my phone packed in at sunrise, typical
      The key worker at the hostel is a marvel
      Radio play on nights, very gripping
      Following the gritter home at ten miles an hour
      Watching the snow fall on an empty town
      Specialist search team found my earring
      Tomorrow's forecast: tea
      Next stop, pillow
      Saturday off for the first time since May
      Holding a cordon, holding a brew
      Out and about with the beat team on foot
      Ongoing battle with the vending machine
      Who left the gate open, there are sheep in the yard
      Looking for love? No, looking for a lost hamster
      Pursued by a bear, well a man in a bear suit
      Back on days next week, hello sunshine
      Minister conducting the wedding got a flat tyre, we helped
      Policing a protest: songs, samba and sandwiches
      Commissioner of oaths signed my form
      Chief among my joys: dry socks
      Union rep, fed rep, rep of biscuits
      Election night snacks ranked
      The prime spot for a brew is by the heater
      Management of my sleep is poor
      Domestic violence helpline number is on every beer mat now
      Kids safe, mum safe, house safe
      Attended a domestic, all quiet on arrival
      Honoured to walk with the survivors' charity
      Slept like a drugged bear
      Killer view from the top of the multi-storey at dawn
      Cutting edge technology: a pencil
      Hung out the flags for the jubilee
      Took my vitamins, took my time
      Fractured sleep, fragile mood
      Stitches in my trousers, not in me
      In labour in the back of a taxi, mum and baby fine
      Helped an old boy find his hearing aid in a hedge
      Ambulance colleagues: you are superhuman
      Welfare check, kettle check, cat check
      Nuts, bolts, and one loose wheel
      Swear box raised £60 for the hospice
      Rude parrot told me where to go
      Sweet dreams to the day shift
      Monkey puzzle tree down on the lane
      Dirty job, clean hands
      Plum job: guarding the cake stall
      Ghosts, ghouls and one lost witch at Halloween
      Toddlers' group visit, siren on, tears, siren off
      Nine to five would be nice
      The over 70s walking football team are fierce
      Half term, whole circus
      First class of recruits passes out Friday, proud day
      Noson dda o gwsg o'r diwedd
      Cawl poeth gan gymdogion caredig
      Pedair awr o draffig a gwên
      Diwrnod braf ar lan y môr
      Pawb adref yn saff, diolch byth
      Gwaith tîm da heno
      Dau gi, un gath, dim lladron
      Mae'r fan yn oer
      Sgwrs gyda'r henoed am dwyll
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
