extension Phrases {
  /// Words that insult only where they speak of people.
  static let insults = Phrases(
    .abuse, reason: "Insults have no place in a post.", suggestion: "say it plainly",
    """
    / Less than human
    gutter|thieving|dirty|filthy|stinking|horrible|nasty|evil|drunken|lying|worthless|greedy
      animals|animal|rats|filth|trash|savages|monkeys|cockroaches|scroungers|rabble|apes|losers|
      loser|brats|brat|peasants|inbreds|hag|hags|monster|monsters|beasts|swine|parasites|creeps|
      creep|leeches|liars|rodents|maggots|foreigners|immigrants|gypsies|travellers|blacks|asians|
      arabs
    absolute|usual|bunch|load|shower|total|complete|utter|proper|these|those|bloody of? animals|
      filth|trash|savages|monkeys|cockroaches|scroungers|rabble|apes|losers|loser|brats|brat|
      peasants|inbreds|parasites|yobs|creeps|creep|lowlives|zombies|maggots|clowns !at|rescue|
      charity
    bloody|dirty|filthy|lazy|damn|stinking|smelly|scrounging|flaming|bleeding|bloodsucking
      foreigners|immigrants|migrants|gypsies|travellers|romanians|albanians|bulgarians|poles|
      somalis|pakistanis|muslims|jews|blacks|africans|arabs|brits|english|scots|irish|students|
      refugees|asylum-seekers|asylum
    benefit|benefits|dole|asylum cheats|scroungers|spongers|scrounger|sponger|scum
    @pronoun|they|people|lot|them|these|those|all|family|prisoners are|is|live|lives|act|acts|
      behave|behaves like? animals|rats|pigs|filth|vermin|savages|monkeys|dogs|cockroaches|zombies|
      beasts !rescue|charity|sanctuary
    behave~|act~|live~|fought like animals|pigs|savages|monkeys
    vermin|savages|subhuman|subhumans|zombies|cockroaches .. in|on|from|off|who|live|like|all ..
      that|this|estate|cells|custody|streets|them|every
    scum of the earth
    piece|lump of filth|scum|trash|dirt
    human|walking garbage|filth|rubbish|waste|slime|sewage|dustbin
    pond|low life|lifes|lives
    bottom feeder|feeders|feeding
    oxygen thief|thieves
    waste of a? space|oxygen|skin|air|breath|rations|uniform|bed|cell
    gene pool .. chlorine|bleach|shallow
    deport|gas|drown|castrate|birch|flog|shoot them|em|him|her|the? all|lot|every
    string|hang them|em|him|her|the up|lot|all-of-them !on|in|to
    bring back .. hanging|the-birch|the-rope|the-noose|death
    send|sent|ship them|em|these|that-lot all? back|packing !to|in|out|up|with|for|down|inside|at|a|
      upstairs|into
    go|send|get|them back to where @pronoun|you|they came|come|belong|crawled
    put|send|ship|dump|drop|stick|line|round them|em|him|her all? .. island|sea|rope|wall|bin|boat|
      firing|gallows|rocket !trip|trips|list|race|tour
    / Fools
    thick|daft|dumb|stupid cow|bint|idiots|people|boy|woman|man|girl|drivers|muppets|lad
    thick as .. mince|planks|plank|shit|brick|bricks|muck|custard|champ|pig|two
    soap|work dodger|dodgers|shy
    by|bunch|these|those|usual|bloody|entitled|woke|pathetic|little|and of? snowflakes !on|in|
      falling|of|fell
    trash|filth|dirt|animals|vermin belongs|belong
    spoilt|spoiled|entitled|jumped-up|stuck-up little? brat|brats|madam|princess|cow|snob|snobs
    zombies .. .. .. fix|chemist|methadone|spice|gear|script|smack
    a|the|old|drunk|drunken|local|some|that|another tramp !through|across|in|over|up|down|to|of|
      along|round|home|back
    brain|brains|brainless .. of .. gnat|goldfish|plank
    two|few|several|couple sandwiches|sandwich|bricks|pence|cards short
    short of a picnic|full-deck|load
    not the sharpest|brightest .. tool|knife|bulb|button|spoon
    knuckle draggers|dragger|dragging
    mouth breather|breathers|breathing
    absolute|total|complete|utter|proper|bunch|massive|right of? numpty|numpties|melt|weapon|plank|
      clown|moron|helmet|tool|mong|wally|buffoon|plonker|mug|muppet|arse|tit|tits|pillock|pillocks|
      berk|berks|cretin|lemon|turnip
    absolute|total|complete|utter .. bell|spanner|doughnut|sausage|roaster|fanny !of
    muppet|muppets !mug|show|christmas|toy|toys|babies|movie
    drama queen|queens !wanted-a-part
    wet|soggy wipe of|he|she
    / Bodies, age and sex
    fat|ugly|smelly|stinking|filthy|greasy|stupid|lazy|mouthy|gobby|dozy|daft|sour|miserable ..
      bitch|cow|slob|pig|hag|git|bint|moron|toad|trout|woman|idiot|oaf|buffoon|crone|bastard|sod|
      man|men|prisoner|drunk|lady|mare|moo|bat|trollop|tart
    silly|grumpy|daft|mad|horrible|dozy|wrinkly old? cow|hag|git|bint|trout|sod|crone|mare|moo
    skin|meat|shit|fuck|crack|smack|bag|dick|knob head|heads
    tart|tarts !and|with|tin|recipe|up|for|in|from|crumbs
    freak|freaks !snow|wave|storm|weather|wind|hail|gust|heat|accident|show|shower|tide|rain|out|
      of-nature
    psycho|psychos !thriller|was|is|the|film|again|shower
    prick|pricks !of|the|my|his|her|your|up|it|test|on
    slag|slags !heap|heaps|off|tip
    fag|fags !break|breaks|end|ends|packet|butt|butts|paper|papers|ash|lighter|machine|run|and
    bull|fat|butch|ugly|old dyke|dykes
    little|wee|scrawny|snivelling|horrid|cheeky runt|weasel|sod|oik|toerag|brat|scrote|git|monster
      !of|truck|trucks|munch
    / Adjectives that need a person
    swine|swines|vile|repulsive|grotty|manky|skanky|rancid|feral|odious|disgusting|horrible|nasty|
      evil|ghastly|hideous|pathetic|dreadful little|old|fat|drunk|drunken|young? man|woman|lad|lads|
      kids|people|family|human|lot|creature|creatures|youths|bunch|prisoner|prisoners|drunk|person|
      girl|boy|bloke|individual|individuals|excuse|specimen
    filthy|dirty|smelly|stinking|mucky|scabby|manky|scruffy|horrible|nasty|evil|little|lying|
      thieving|drunken|useless|idle|greasy|old little|old|fat|drunk|ugly|smelly? tramp|tramps|
      beggar|beggars|crook|crooks|thieves|swine|toerag|creature|urchin|oik|oiks|layabout|slob
    filthy|dirty|lying|thieving|drunken|evil|nasty|slimy|greasy little|old|fat? rat|rats|toad|
      weasel|snake|pig|cow
    inbred|inbreds|retarded|degenerate|degenerates|wrong-un|wronguns|wrong'uns|crims|deadbeat|
      deadbeats
    toe|jakey rag|rags|junkie
    sad|usual|same little? sacks|losers
    / Cymraeg
    mynd i'r diawl
    ast|cachgi|cachgwn|bastad|basdad|hwren|slebog|ffwcin|ffycin|llinyn-tron|lembo|jolpyn|penbwl|
      twpsyn|twpsod
    ffastad|fastad|fastads|bastads|basdads|bastardiaid|contiaid|wancar|wancars|ffwcer|pidlen|
      sguthan|ynfytyn|ynfytion|hulpyn
    diawl|diawliaid|mochyn|moch|cythraul|ffwl|idiot|llo|hwch|gast gwirion|drwg|twp|hurt|budr|brwnt|
      diog|dwl|tew|bach|meddw|hyll
    twll|dwll dy|ei|eu? din|tin
    pen|pric coc|rwd|dafad|pwdin
    llond .. sbwriel|moch
    fat|great|useless|idle lump|lumps !of|sum
    dumb|thick|daft as a box|bag|bucket|sack of
    """)
}
