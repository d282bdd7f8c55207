import Screening
import Testing

@Suite("Near names, numbers and places that give nothing away")
struct SafeListsTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      Will power needed for the salad
      Hope springs eternal, so does the damp in the locker room
      Robin on the fence outside custody, made my day
      Rosemary and thyme in the canteen, who knew
      Bob a job week is back, cars washed
      Jack Daniels at the leaving do, in moderation
      Gill of milk, pint of tea
      Patience is a virtue, queue is a fact
      Mason's yard fire out before lunch
      Frank's a hot dog brand, sergeant, not a suspect
      Drew, rang, ran, slept
      Iris and daffodil stolen from the roundabout display
      Skylark over the moor at dawn, worth the early
      Colin the Caterpillar for the birthday boy
      Percy Pigs keep nights going
      Bonfire Night, Guy burned, nobody else
      Lady Godiva statue wore a traffic cone
      Mini Cooper club drove past waving
      Taylor Swift tickets, no leave, tears
      Oscar night for the probationers' video
      Harley owners' charity ride, loud and lovely
      Morrisons flowers for my other half, sorry love
      Barclays cycle hire dumped in the canal
      Kent, Surrey, Sussex, all shut by snow
      Marie Curie tea party raised a fortune
      Sue Ryder shop gave us coats for the rough sleepers
      Shelter box delivered, smiles all round
      Women's Institute jam, top marks
      Dad's Army marathon in the report room
      Only Fools and Horses chandelier moment in custody
      Ninety minutes of extra paperwork
      Fifty something joggers got lost in the fog
      Twenty year old van, twenty year old crisps
      Over 60s swimming club saved a duck
      Eleven of us, one shower
      Pensioners on a pub crawl, very well behaved
      Grandad lost his granddaughter's balloon, we found it
      Teens who tidied the park deserve a medal
      Nursery rhyme stuck in my head since the school visit
      Ring a friend tonight, people are lonely
      Samaritans 116 123, anytime
      Dial 111 if unsure
      My inbox has 1,204 unread
      Sort code of conduct jokes from the bank staff
      The road to hell is paved with cones
      Blackpool lights patrol, kiss me quick hat seized
      A1 to A2 by way of three tea stops
      Terrace at the football was calm
      Drive through closed, despair
      Market square dance troupe got us all moving
      Ward off the cold with soup
      Academy for probationers starts Monday
      Royal visit went smoothly last year too
      Nick of time, we had the ladder
      Inn keeper gave us a room to dry our socks
      Chapel of rest, quiet words, held a hand
      Arms ache from lifting sandbags
      Lodge a complaint about the rain, somebody
      Focus group about uniforms, scratchy
      Fiesta in the town, salsa on the cordon
      Polo match duty, horses bigger than vans
      Two plates, two forks, one cold curry
      Log fire in the pub where we took shelter
      Job done, tea on
      Case of cold hands
      Bag of chips, bag of sand, body bag of laundry
      Late finish 03:10, early start 13:00
      On for 0600 again
      Break at 15:45 if lucky
      June never felt so cold
      By August I hope to be dry
      Four in the morning and a fox stole my sandwich
      Half the night gone on one form
      @ the desk all day
      100% tired/200% proud
      Finally finished my witness statement, four pages
      Courtroom two has a leak
      Sentence structure is not my strong point
      Judge said thank you for coming, first time ever
      Confess: I love nights
      Found: one glove, one mitten, no owner
      The case of the vanishing stapler continues
      Record number of calls, record low on biscuits
      Tracking the storm on the radar
      Unplugged, unwound, unbothered
      Cover me, I am going in for the last doughnut
      Cameras flashing at the wedding we escorted
      Entry level yoga for stiff coppers
      Patrol car two has a squeak
      Numbers are down, spirits are up
      Planning a barbecue for the team
      Tomorrow we start a new rota
      Waiting for spring
      Hunting eggs with the kids at the police open day
      Wanted: a decent coffee
      Escaped to the seaside on leave
      Party politics: who brings the crisps
      The minister blessed our new van
      Green van, blue lights, brown tea
      Chief cook and bottle washer tonight
      Court shoes, court card, court jester
      Helped a lost tourist find the abbey
      Sat with a lonely man and his budgie
      Sick note for the printer
      Broken arm on the snowman, children distraught
      Cut through red tape with actual scissors
      Addicted to crime dramas, go figure
      Brainless o'clock
      Angry goose versus brave constable
      Mrs Overall impression won the night
      Dawn, tea, toast, peace
      Will write more when awake
      Grace before dinner with the nuns, lovely
      Hazel branches all over the road
      Down Street, up hill, round the bend
      Page 44 of the form asks my mood
      Beds, bills, bins and badgers
      Class 5 asked why I have a torch
      Six of us shared one pizza
      A 9 hour wait and a 9 minute meal
      From 6 to 6 with no break
      Easter lambs on the road
      Shop till you drop, lost child found in a clothes rail
      Rest, repeat
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
