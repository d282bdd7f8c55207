import Screening
import Testing

@Suite("Jokes and turns of speech in the words of crime")
struct SafeTalkTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Covert removal of the last hobnob by persons unknown
      Okey dokey, not on your nelly and no way Jose
      Nights in WD40 and cold tea
      Arrested two for drink drive, then toast
      Shot of espresso and back out
      Undercover in my dressing gown, day off
      Good riddance to February
      Smelly dog in the back of the van
      Freak wave soaked the cordon
      Chocolate tart and custard in the canteen
      Best bit was hearing her laugh again
      My boots had it coming, ten years old
      Two short tonight and still smiling
      In pursuit of a decent cup of tea since August
      Under cover in a bus shelter, rain bouncing
      Operation Get The Piano Downstairs is my plan for rest days
      Held hostage by a software update
      Trod in something. Did not investigate.
      conc for welfare x3, dom x2, brew x0
      Op support, int, custody, all mucked in
      Handler says the spaniel passed, I did not
      Not one samosa left in the canteen
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
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
