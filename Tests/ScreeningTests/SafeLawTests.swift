import Screening
import Testing

@Suite("Courts, methods and politics that give nothing away")
struct SafeLawTests {
  @Test(
    "pass",
    arguments: Marked.samples(
      """
      I plead guilty to two puddings
      Guilty as charged, I had the last hobnob
      Life sentence on the phone to IT
      Still on my probation, can't be late
      Met the council and walked the bridge with them
      Someone has got into the comms cabinet again
      Got off on time for once
      Alibi ready for why I missed dinner
      Behind bars: the lovely bar staff
      Banned from the biscuit tin for life
      No charge for the soup at the chapel
      She walked out of the cafe with a wave
      The meal break that never happened
      Made it up the stairs with the telly on the third go
      Can't believe he walked nine miles to hand in a purse
      Coughed all night, still came in
      Tree blew over on the ring road
      Found not far from home, cold but smiling
      Sent down to the shop for milk twice
      Banged up my knee on the step
      Helicopter up for a missing girl
      Drone up for a missing walker, found her
      Doors open at nine at the charity shop
      We're picking the kids up when they finish
      Confession: I like night shifts
      Caught red handed, me, in the biscuit tin
      She changed her mind about the tea
      Dropped her home after the late turn
      Changed her nappy on the back seat
      I regretted the curry by midnight
      My sentence was six hours of typing
      The cake is one of ours
      The job is going to plan
      My paperwork is still outstanding
      Two days of leave still outstanding
      Third floor flat, nobody ever answers
      Method of entry: a key under the mat and the door was open
      Court at ten, out by four, one witness, cold coffee
      Jury service for my mum, she loved the lunches
      Witness box is smaller than it looks on telly
      Judge the cake by its icing, team bake off won
      Guilty of eating the last mince pie
      Three files built before lunch, my eyes are square
      Charged my phone and my body camera, ready
      Sentenced to another weekend of nights
      Gave evidence for an hour and remembered to breathe
      Two charged, three bailed, one very tired custody sergeant
      Remand hearings all morning, stood at the back
      He changed his story about the cat three times, still cute
      Verdict on the new canteen chilli: guilty of being delicious
      No comment from the station cat
      Tracker on my watch says nineteen thousand steps
      Intel from the control room: there is cake
      Undercover operation to smuggle biscuits past the sergeant
      Camera broke so nobody saw me fall in the ditch
      Body cam on, tape up, kettle off
      Covert trip to the chip shop
      Taser course refresher, very sore thumbs
      Short staffed, single crewed, still smiling
      Helicopter overhead kept everyone awake, sorry
      Dog unit found the lost toddler asleep in a hedge
      Stop and search training day with local teenagers
      Password reset took two hours, of course
      Special Branch joke about a tree fell flat
      Prevent a fire, check your batteries
      Source of the smell: my boots
      Public meeting tomorrow about parking, cake provided
      Rest days next, phone off
      Waiting for the van, waiting for the doctor, waiting for tea
      Search over, everybody home
      Heading to the school fair on Saturday with the dog van
      Off to court tomorrow, shirt ironed
      Tomorrow: nights. Tonight: sleep
      Outstanding work by the whole shift
      Still looking for my other glove
      Hunting for a parking space at the hospital, twenty minutes
      On the run between jobs all night
      Operation get home on time has failed
      Pursuit of happiness, or at least of chips
      Cordon came down at noon, hot shower
      Ballot boxes guarded, nothing happened, lovely
      Policed a march, everyone polite, feet sore
      Council gritters saved us on the hill
      The chief came to say thank you to nights
      Labour intensive day moving cones
      Green tea and a green light all the way
      Reform of my diet starts Monday
      Left early, turned right, still late
      Vote on the new mug: blue won
      Minister of the chapel made us soup
      Government building lost its power so we stood outside with torches
      The mayor's parade went off without a hitch
      Party in the park, lost children all found
      A conservative number of doughnuts, seven
      Fewer of us, more of them, same kettle
      Union flag bunting up for the jubilee
      Cabinet fell on the sergeant, filing resumed
      Chief suspect in the missing milk case is me
      Bail hearings ran late, home for pudding
      Case papers weigh more than my dog
      Eight years on response today, same boots
      Hands up who ate the last samosa
      Twelve months since I joined, still lost
      Hit the road at six, home by seven
      Judge and jury of the station bake off: the cleaner
      He admitted he was lost and we walked him home
      Found his phone in his own pocket, bless him
      Statement from a witness who was on his way to Narnia, he said
      Bailed out the flooded cellar with a bucket
      Court canteen does a good soup
      In the dock: one broken kettle
      Gave evidence, nearly sneezed, survived
      Case adjourned, sandwich not
      Serial snorer in cell nine kept us all awake
      The usual suspect: my alarm clock
      File went to the CPS at last, now pudding
      CPS advice line hold music is stuck in my head
      The jury room smells of polish
      Wrote a character reference for a probationer
      Custody clear by noon, miracle
      Plain crisps, plain tea, plain tired
      The drone of the boiler kept me company
      Eyes on the prize: the last sausage roll
      Camera shy goat led us a dance
      Follow that duck, we closed the road for them
      Codes for the vending machine: B7 for joy
      Cover blown: wife found the biscuit wrappers
      Unmarked lunchbox in the fridge, mystery
      Trained in first aid all day, bandaged a mop
      Radio batteries flat, sergeant flatter
      Community speed watch volunteers deserve a medal
      Neighbourhood policing stall at the market, free keyrings
      CCTV operators are the unsung heroes
      Busy, short, tired, proud
      ANPR course passed with a cold
      Tasers returned, vests off, chips on
      Phone in the washing machine, new phone
      Listening is most of this job
      Door to door with a smile and wet feet
      Source of heat: one hand dryer
      Back in court on Monday, different tie
      Nights start tomorrow, blackout blinds up
      Waiting for the AA with a stranded family
      Search of the park turned up three tennis balls
      Home soon, bath soon, bed soon
      We will be at the village fete with stickers
      Coffee with a cop on Thursday, come and say hello
      Drop in surgery tomorrow at the library about scams
      Out for a run later if my legs allow
      Off to the seaside on rest days
      Stood outside a house for ten hours guarding nothing
      Live music at the station open day
      Pursuit driving refresher on an airfield
      Planning leave, failing
      Cordon until further notice, sandwiches please
      Chief pulled pints at the charity night
      Our MP came out on patrol and carried my bag
      Councillor asked good questions at the meeting
      Police commissioner opened the new front desk
      Polling station: fourteen hours, nine dogs
      Election of the tea captain ended in a tie
      Labour ward guard duty, heard a first cry
      Plaid shirt day for charity
      Green and pleasant land, muddy boots
      Marchers said please and thank you
      Home Office form took longer than the job
      Reform club rugby team gave us bacon
      Right wing mirror clipped by a bus
      Cuts on my hand from the brambles
      Left of centre parking, said the sign writer
      Government of tea: one spoon, two sugars
      National party for the jubilee, 400 sausages
      Chief of staff mess: please wash your mugs
      """))
  func pass(_ sample: Marked) {
    let findings = Screen().findings(in: sample.text)
    #expect(findings == [])
  }
}
