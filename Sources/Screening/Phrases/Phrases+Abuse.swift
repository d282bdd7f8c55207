extension Phrases {
  /// Gloating, and words that insult only where they speak of people.
  static let gloating = Phrases(
    .abuse, reason: "Gloating and insults have no place in a post.",
    suggestion: "say it plainly",
    """
    serves|served @pronoun|right|them|him|her|you|em|you right
    serves you right
    rot in hell|prison|jail|a|there|his
    hope|hopes @pronoun|they|it|you rots|rot|burn|burns|suffers|die|dies|cries|cried|hurts|hurt|gets|chokes
    got what|everything @pronoun|was|they deserved|deserve|coming
    had it coming
    couldnt happen|have happened to a nicer
    enjoy prison|jail|your|the porridge|cell|stay|bars|bed|time
    enjoy your .. cell|prison|porridge|stretch
    cried|crying|squealed|wailed|screamed|blubbing|blubbed like a baby|girl|pig
    good riddance
    one less|fewer scum|dealer|on|to|druggie|burglar
    best thing|feeling .. watching|seeing|taser~ him|her|them cry|squirm|beg|squeal
    loved|love watching|seeing|the look him|her|them|on cry|squirm|beg|squeal|face|his
    laughed|laughing .. as|when|while he|she|they fell|cried|tripped|begged|crying|got|screamed
    lol|haha|hahaha .. enjoy|loser|prison|cells|cry|cried|nicked|crying
    karma
    sweet dreams .. cell|concrete
    thick|daft|dumb|stupid as|cow|bint|idiots|people|boy|woman|man|girl|kids|drivers|muppets|enough
    thick as .. mince|planks|shit
    oxygen thief|thieves
    waste of space|oxygen|skin|air|breath
    pond life
    low life|lifes|lives
    knuckle draggers|dragger|dragging
    toe rag|rags
    crack|smack|bag|dick|knob|shit|fuck|meat|skin head|heads
    gutter|absolute|usual|bunch|load|shower|like|these|those|bloody|total|complete|proper|thieving|dirty|filthy|stinking|horrible|nasty|evil|drunken|lying|worthless of? animals|animal|rats|pigs|filth|trash|savages|monkeys|cockroaches|clowns|scroungers|rabble|dogs|apes|losers|loser|brats|brat|peasants|inbreds|mugs|cow|cows|hag|hags|lump|lumps|monster|monsters|beast|beasts|swine|parasites|yobs|creeps|creep|sheep|leeches|lowlives|liars|zombies|rodents|maggots
    piece|lump of filth|scum|trash|dirt
    vermin|savages|subhuman|subhumans|zombies|cockroaches .. in|on|from|off|who|live|like|all .. that|this|estate|cells|custody|streets|them|them|every
    behave~|act~|live~|fought like animals|pigs|savages|monkeys
    silly|miserable|grumpy|daft|mad|horrible .. old? cow|hag|git|bint|bag|trout|sod|crone|goat
    fat|ugly|smelly|stinking|filthy|greasy|stupid|lazy|mouthy .. bitch|cow|slob|pig|hag|git|bint|lump|mess|moron|waste|toad|trout|woman|idiot|oaf|buffoon|crone|bag|bastard|sod|boot|men|man|prisoner|lad|drunk|girl|lady
    absolute|total|complete|utter|proper|bunch|bloody|massive of? numpty|numpties|melt|weapon|spanner|plank|doughnut|clown|clowns|moron|helmet|tool|tools|bell|mong|wally|buffoon|plonker|mug|muppet|arse|tit|tits|pillock|pillocks|berk|berks|cretin
    inbred|inbreds|retarded|degenerate|degenerates|wrong-un|wronguns|wrong'uns|crims|deadbeat|deadbeats
    send|sent them|him|her|these back to|where|home|all
    go back to where|your
    shut|shoot|hang|string|bring|castrate|deport|gas|drown them|him|her|the|em|back|these all|lot|up|hanging|death
    bring back hanging|the
    sad|usual|same little? sacks|losers
    mynd i'r diawl
    enjoy .. .. cells|cell|prison|jail|porridge|bars|inside|nick|custody|showers|bunk|mattress
    @pronoun|they|people|lot|them|these|those|all|family|prisoners are|is|live|lives|act|acts|like|behave|behaves .. animals|rats|pigs|filth|vermin|savages|monkeys|dogs|cockroaches|zombies|beasts !rescue|charity|sanctuary
    cry|cries|cried me a|a? river
    cry harder|more|louder
    dont drop the soap
    loved|love|loving|enjoyed|watched|watching|seeing him|her|them|watching .. cry|crying|weep|weeping|sob|sobbing|squirm|beg|begging|squeal|break-down
    @pronoun face down in
    haha|hahaha|lol have|take that
    cried like a baby .. when|as
    bloody|damn|flaming|bleeding foreigners|immigrants|gypsies|travellers|students|kids|brits|english|scots|welsh|irish
    best|favourite|highlight|sweetest|funniest .. bit|part|moment|thing|sight|sound .. watching|seeing|hearing|was|when .. him|her|them|cry|beg|squeal|face
    watching|seeing|hearing|made him|her|them .. cry|beg|squeal|squirm|sob|blub .. best|priceless|lovely|hilarious|funny|brilliant|satisfying|joy|bit|lol|haha
    youre nicked|going|done|bang sunshine|son|mate|pal|sucker|loser
    sunshine|sucker|loser|sucks youre|to|for|in|bye
    unlucky|tough|bad luck|sunshine|pal .. cells|prison|nicked
    serves|served .. right
    couldnt|could not .. nicer
    rot|rots|rotting in|behind|there|inside
    hope|hopes @pronoun|they|it|you .. rots|rot|burn|burns|suffers|suffer|die|dies|hurts|chokes|never
    deserves|deserved|deserve every|everything|all|it|worse|what .. got|gets|get|minute|bit|second|punch|kick
    got what was|he|she|they coming|deserved
    taught|teach|learned|learnt him|her|them .. lesson
    sleep tight .. cell|concrete|scumbag|mattress
    ha|haha|lol ... nicked|cells|prison|caught|jail|cried
    scum of the earth
    waste of a? space|oxygen|skin|air|breath|rations|uniform|police
    brain|brains|brainless .. of .. gnat|goldfish|plank|rocking
    two short|sandwiches
    sandwich|sandwiches short|picnic
    not the sharpest|brightest .. tool|knife|bulb|button|spoon
    gene pool .. chlorine|bleach|shallow
    swine|swines|vile|repulsive|grotty|manky|skanky|rancid|feral .. man|woman|lad|lads|kids|people|family|human|lot|creature|youths|bunch|prisoner|prisoners|drunk
    feral|vile|disgusting|horrible|nasty|evil|odious|repulsive human|individual|person|man|woman|lad|people|creature|excuse|specimen
    ast|cachgi|cachgwn|bastad|basdad|hwren|slebog|ffwcin|ffycin|llinyn-tron|lembo|jolpyn|penbwl|twpsyn|twpsod
    diawl|diawliaid|mochyn|moch|cythraul|ffwl|idiot|llo gwirion|drwg|twp|hurt|budr|brwnt|diog|dwl|tew
    twll dy|ei din
    pen coc|rwd|dafad
    gobeithio .. pydru|bydru|pydra|dioddef|dioddefa|ddioddef
    llond .. sbwriel|moch
    filthy|dirty|smelly|stinking|mucky|scabby|manky|scruffy|horrible|nasty|evil|little|lying|thieving|drunken|useless|idle|greasy little|old|fat|drunk|ugly|smelly? tramp|tramps|rat|rats|toad|weasel|snake|dog|pig|pigs|beggar|beggars|crook|crooks|thieves|swine|cow|toerag|creature|creatures|urchin|oik|oiks|layabout|slob
    horrible|nasty|vile|odious|disgusting|evil|pathetic|repulsive|ghastly|hideous|dreadful little|old|fat|drunk|young? man|woman|person|girl|boy|lad|bloke|creature|individual|people|family|human
    put|send|ship|dump|drop|stick|line|round them|em|him|her all? .. island|sea|rope|wall|bin|plane|boat|firing|gallows|rocket
    hope|hopes @pronoun .. enjoys|likes|loves|enjoy .. prison|cell|cells|porridge|jail|inside|nick
    """)
}
