import Screening
import Testing

@Suite("Jokes and turns of speech in the words of crime")
struct SafeTalkTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Forty minutes trying to print one page
      Charged with keeping morale up: me and the biscuits
      He told the whole custody suite he invented cheese
      Convicted of bad parking by my own wife
      The case for more tea: overwhelming
      DNA kit training, licked the wrong envelope
      Alibi for the missing doughnut: none
      Footage of my fall now on the wall
      Statement of the year: I was chasing a goose
      Witness care unit sent us flowers
      Magistrates' biscuits are better than ours
      The judge had odd socks, I noticed
      Court bundle, three hundred pages, one paper cut
      Ten years for good behaviour, says my long service medal
      Guilty look on the dog, empty plate
      Snooker on in the cells, quiet hour
      Spotted a kingfisher from the scene tape
      Watching brief at the carnival, glitter everywhere
      Camera crew followed us about, I waved
      Drone display at the fair was magic
      Locked out of the locker room again
      Door staff bought us coffee
      Armed with a mop and a bucket
      Plain speaking lady, lovely scones
      Grass verge fire, grass stains, grass everywhere
      Nobody on the buses, nobody in the shops, snow
      One car, one kettle, one team
      Two officers in hospital with food poisoning, get well
      Radio silence at last, it's seven am
      The key to nights is snacks
      Prevent workshop for teachers, good biscuits
      Intelligence test failed: pulled a push door
      Special delivery: twins in a taxi
      Police bike stolen? No, lent to a bride
      Raid on the tuck shop by year nines, peaceful end
      Warrant card used to scrape ice
      Tomorrow I sleep
      Saturday is match day, bring earplugs
      Fair next week, meet our dogs
      Going to the coast with the kids, finally
      At large in the station: one mouse
      Cat on the roof still, owner asleep
      Hide and seek world champion, aged toddler, found in the airing cupboard
      Still no sign of spring
      Searching for the end of the sellotape
      Operation Tidy Desk abandoned
      The hunt for a working pen goes on
      Chase the sun down the M5
      Hostage to the photocopier
      Surrounded by cows on a footpath
      Evacuated for burnt toast
      Chief fire officer judged our chilli
      Mayor opened the fete, rain opened on us
      Council cleared the fly tipping in an hour, thank you
      Labour club bingo, two fat ladies
      Greens and gravy at 2am
      Independent living centre lunch with residents
      Democracy means long days on a polling station chair
      Party bags from a birthday we gatecrashed
      Tory the tortoise was reunited with a boy
      Government health warning: our coffee
      Superintendent's retirement do, tears and trifle
      Senior citizens' tea dance, I was led
      Bosses brought bacon rolls at five
      Crown on my tooth fell out at briefing
      Rape seed fields glowing yellow at dawn
      Trafficking awareness posters up in every hotel
      Sexual health bus parked next to ours, great chats
      Held a stranger's hand until her sister came
      Vulnerable adult, cold house, warm blanket
      Someone's worst day. We made tea and waited
      Cared for three kids while mum was seen by a doctor
      Frost on the inside of the windows
      Cold sore, cold tea, cold feet
      Sprain in my thumb from typing
      Gave the nurses our fish and chips
      Heartbroken family, one good neighbour
      Broken down, towed home, laughed a lot
      Blind corner, wet road, slow down
      Deaf awareness course, learned to sign tea
      Crutches donated to the charity shop
      Bipolar bear joke from the jailer, groan
      Punched the air at handover
      Beaten by a flat pack wardrobe
      Bitten by midges all night
      Strangled by my own tie
      Stalked by a goose on foot patrol
      Drugged up on cold remedies and still here
      Idiot proof instructions defeated me
      Scum on the custody tea, new filter please
      Pig of a day, lovely people
      Animal rescue with the fire crew
      Witch's hat found on the beat
      Monster truck rally passed off well
      Angels in the canteen saved me a pie
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
