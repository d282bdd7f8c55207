import Screening
import Testing

@Suite("Guilt, evidence and sentences")
struct CourtTests {
  @Test(
    "finds the words that give it away",
    arguments: Marked.samples(
      """
      the «necklace in her handbag», tea at last
      «He wasn't robbed», soup was nice
      «No way is she innocent», whatever the brief thinks
      the picture is dull but «it shows him» at the gate
      «victim's blood up his sleeve», lab rang at tea
      «Banned for four years» and still asked for a lift
      «Gunshot residue on the coat»
      The «lab matched the hair» to his hat
      He's the «one who did it», tea now
      «Nothing she said was true», four hours of it
      «Jail's too good for him»
      He «confessed» in the van, easiest job of the week
      «DNA puts him» at the scene, good result
      he has «40 previous» so no surprise
      «jury got it wrong, gutted»
      «charged with rape» after 30 hours
      «guilty as sin» and laughing at us
      «Three years for burglary», worth the paperwork
      «out on bail for robbery» and nicked again
      «she's lying» about the rape and we all know it
      «CCTV clearly shows him» doing it
      the «judge let» him «off with a slap on the wrist»
      «prolific burglar» caught at last
      «he's guilty» and everyone in the cells knows it
      Full «confession» on the way to custody
      «got 12 years», justice
      «Charged two men with murder», long weekend
      «fingerprints on» the window, he's bang in trouble
      «known thief» tried the same shop again
      «magistrates bailed him» again, why do we bother
      «his alibi fell» apart
      «sentenced to 18 months», not enough
      victim «changed her story» three times, time waster
      «coughed to» five burglaries
      «Judge went soft» on him
      we «found the murder weapon under his bed»
      «not guilty verdict» is a travesty
      Pretty «sure he did it» but it's up to the jury now
      He's «got form for» this, longer than my arm
      «Full cough» in interview, then a sausage roll
      The «CCTV sinks him», eight hours of watching it
      We've «got him bang to rights» on three burglaries
      «Charged him with GBH» at 4am, bed by 6
      «Fourteen months suspended», what a joke
      «Judge must have been asleep» giving him that
      «She was lying through her teeth» about the assault and we all knew
      «His DNA was all over» the hammer
      «Out on licence for» robbery and back in our cells in a week
      «Found the stolen laptops under his» bed, so many forms
      He «blew 112», easiest charge of my career
      Jury came back «not guilty» and I nearly cried
      He «went no comment to» everything, which says it all
      «Remanded for the stabbing», finally home
      «Six previous for» theft and still smiling
      The victim keeps «changing her story», I «don't buy it»
      «Good result at court», he «got nine years»
      «Magistrates let him walk» again, what is the point
      «Pleaded guilty» to drink driving before I finished my tea
      «caught him with the knife still in his» hand
      «Killer remanded», whole team exhausted
      The «evidence is overwhelming», see you in court mate
      «Breached his bail» twice this week
      «His alibi is rubbish», checked it myself
      «Convicted today» after two years, proper result
      He's a «known burglar», so no surprises
      Interviewed a lad who «confessed» to the arson then asked for crisps
      «wrong verdict today, gutted» for the family
      «Fined eighty» quid for that, unbelievable
      we «know she pushed» him, just need to prove it
      Two «charged with conspiracy» to supply, twenty hour day
      «Lenient sentence» again, back to the paperwork
      The «allegation is nonsense», «she wants a new flat»
      Mae o'n «euog», pawb yn gwybod
      «Cafodd ddeg mlynedd», da iawn
      Mae «ganddo record hir»
      Lad «held his hands up to» the lot before the kettle boiled
      «Blood on his sleeve gave him away»
      He was «on bail for» two other assaults
      «Twenty two months inside», see you later
      «Reckon the wife did it» and the jury will too
      «Jury swallowed every word of his rubbish»
      His «phone puts him» in the alley, sixteen hours well spent
      Interviewed «the killer» till four, canteen shut
      «CCTV has him» climbing the fence
      He «spilled everything» in interview, then asked for a brew
      One of the burglars «got eight years today», cake in the office
      «Charged with possession» with intent, eleven hours of forms
      This one has «forty convictions», I counted
      I «don't believe a word» she says, nine hours of statement
      The «witness picked him out» straight away
      «Magistrates gave» her a «slap on the wrist»
      «He did it», everyone «knows he did it»
      «She's a serial liar» and this «rape never happened»
      «Disqualified driver» again, third time
      «Put his hands up to» nine shed breaks over a cold tea
      «He coughed the robbery» in the back of the van
      «Fingerprint on» the till is his, gotcha
      «Our suspect is guilty», no doubt about it
      «Judge let him off» again, I give up
      He «pleaded guilty» in the end, eighteen months of work
      Not a shred of remorse from «the murderer» all day
      «Wanted on recall to prison», hid in a wardrobe
      «Suspended sentence» for that? Joke
      They found the «victim's phone in his» pocket
      A proper villain, «in and out of jail» since he was a kid
      «Cyhuddwyd» dyn o lofruddiaeth heddiw
      He's the one «who did the post office», no question
      Gloves with «her DNA on» in the bin, lovely
      «Recalled to prison» and sulking about it
      «Sex offender» living by the school, now back inside
      «Eleven previous for» burglary and she still denies it
      «Cautioned him for» possession, home at last
      Told the sergeant exactly where he'd «hidden the body»
      The «doorbell camera shows her» setting the fire
      He «walked free from court» and waved at me
      Long trial, «guilty on all» counts, pint
      «Ten weeks for spitting» at me, not enough
      That «jury must» be blind
      He'll «get life for» this
      «caught in the act with» a crowbar and a torch
      «She's inventing» the whole assault to keep the kids
      Suspect «admitted everything» before the tape was on
      Charged, remanded, gone: «our stabber»
      Sat with a lad who says «he only stabbed» him once
      The text messages «sink her»
      «Prolific shoplifter» nicked again
      We all know «he murdered her»
      «he's lying» about where he was
      «Charged him with arson» after nineteen hours
      He's got a «record as long as» the M1
      The «footage has her» «bang to rights»
      They both «confessed» by lunch
      «Soft sentence» for a nasty assault
      «Defendant lied under oath», sat there and took it
      «Got six years for» the robbery, about right
      She «made up the rape» to get back at him
      «Bailed for fraud», back Tuesday
      We've «nailed the right lad» this time
      «Blood in the boot», game over
      Plediodd «yn euog» o'r diwedd
      He was «bang at it» on camera, no arguing
      «Found guilty» of assault, first time lucky
      The «prints came back» to him
      He «told me he'd stabbed her», then asked for a biscuit
      «Four months for that»?
      «Breach of bail» again, same lad
      «Charged with sexual assault» at midnight
      «Her story doesn't add» up
      Jury out an hour, «guilty», drinks on me
      «Known drug» dealer
      """))
  func finds(_ sample: Marked) {
    let found = sample.found(.court)
    #expect(found == sample.marks)
  }
}
