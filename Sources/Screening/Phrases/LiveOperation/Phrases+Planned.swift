extension Phrases {
  /// Doors, arrests and searches still to come.
  static let planned = Phrases(
    .liveOperation,
    reason: "Speaking of police work before it is over warns those it is meant for.",
    suggestion: "say it after it is over: \"an early warrant\"",
    """
    / what and when
    @raid .... @soon
    @soon .... @raid
    @raid|lifting|collaring|hitting|spinning .... in the morning|afternoon|evening|small
    in the morning .. .. @raid|@enforce .. @target
    @soon|morning .. @enforce .. @target|@offender
    @enforce ... @target .. @soon|first
    @soon .. arrest|arresting|nick|nicking|raid|lifting|evict|detain him|her|them|someone
    @soon .. eviction|pre-planned|arrest-phase
    planned|planning|coming|upcoming|imminent|scheduled|booked|lined-up .. arrests|arrest|strike|
      searches|search|op|operation|enforcement|dispersal
    arrests|arrest|strike|searches|searching .. planned|due|coming|imminent|will|tomorrow|
      this-weekend
    tomorrow|tomorrows .. arrests|strike|op|operation|searches|search|enforcement
    lifting|nicking|collaring him|her|them|someone|#|suspect|suspects|@offender .... @soon
    warrant|warrants at|for #|dawn|six|five|four
    warrant|warrants .. going|goes|lined|ready|booked|due|first|in-the
    big|drugs|drug|firearms|warrant|arrest|pre-planned|planned|dawn|knife job|jobs|op|operation|
      strike|hit|sting .. @soon|morning
    @soon .. big|drugs|drug|firearms|pre-planned|dawn job|jobs|op|operation|strike|hit|sting|raid
    sweep|sweeps|arch|arches|patrols|action|op ... planned|scheduled|lined|booked|set .. @soon
    sting|sweep|clearance on|of|for|is the|a|planned|set|due .... @soon
    strike|arrest day|phase @soon|is|on|coming|starts
    day of action .. @soon|on
    arrests|raids come|comes|coming|follow|start after|before|once|when
    / who is about to
    about|going|gonna|due|set|ready|planning|waiting|off|hoping|preparing|plan|getting to|ready to?
      .. arrest|raid|search|storm|execute|strike|bust|lift|swoop|smash|breach|seize|evict ..
      @target|@pronoun|@offender|warrant|warrants|tomorrow|tonight
    about|going|gonna|due|set|ready|off|waiting|preparing|getting to|ready to? .. put|kick|force|
      smash|take|do|go|spin|pull|execute .. door|doors|warrant|warrants !to
    about|going|gonna|due|set|ready|off|waiting|on-way|way to|ready to? hit|spin|box|do .. house|
      houses|flat|flats|address|addresses|farm|club|lockup|plot|brothel|warehouse|gang|@offender
    gonna|going|about|off|waiting|ready|set|due|plans|hoping|way to arrest|raid|storm|bust|snatch|
      collar|detain|evict|execute|strike !a-balance
    gonna|going|about|off|waiting|ready|set|due|hoping|way to nick|lift|grab|hit|catch @pronoun|
      @offender|suspect
    gonna|going|about|off|waiting|ready|set|due|hoping|way to nick|lift|grab|hit|catch a|the|some|
      an|# @offender|suspect|suspects
    off|going|about|gonna|way to lock up .. @pronoun|@offender|suspect
    kitted|kitting|suited|loaded up for a|the .. strike|raid|warrant|warrants|op|operation
    on our|my|the way to arrest|nick|raid|search|hit|execute|lift .. @target|@pronoun|@offender|
      warrant
    off|out .. .. to lift|nick|arrest|raid|hit a|an|the|some|someone|two|three .. @person|@offender|
      suspect|for
    we|team|they are|is|were|will|be|going? to? hitting|raiding|arresting|nicking|storming|kicking|
      smashing|spinning|lifting|executing|targeting|evicting .. @target|@pronoun|@offender|door|
      doors|warrants|warrant
    we|team|they are|is|were|will|be|going? to? doing|putting|searching .. doors|door|warrant|
      warrants|addresses !to
    will|shall|gonna|going be|to be|we raid|raiding|arrest|arresting|hitting|searching|nick|nicking|
      targeting|execute|executing|storm|storming|seizing|evicting|bust|busting|stopping|checking ..
      @target|@pronoun|@offender|warrants|warrant|cars|drivers|vans|every
    raiding @target|the|a|his|their
    we|they|were|theyre are? swooping|pouncing on
    about|going|gonna|waiting to stop|pull a|an|the|this .. @motor
    we|they|were|theyre are|be? coming|after for? your|you|them|him|her .... @soon
    raiding .. tomorrow|at|today|now|later
    hitting .. addresses|houses|house|flats|doors|farm|club|dealers
    doing|hitting|got|have # doors|warrants|addresses|houses .. @soon
    turning over a|the|his|her|their|some|two|three .. house|flat|address|gaff|pad|unit|lock-up
    to be raided|searched|arrested|evicted .. in|tomorrow|tonight|at|on|this
    wish me|us luck .... warrant|door|doors|raid|arrest|lift|search
    [warrant|door|doors|raid|arrest] .... wish me|us luck
    back|out .. .. @soon to lift~|nick~|arrest~|raid~|collar~|grab~
    doing|visiting|hitting the|a|an|another|some .. brothel|brothels|crack-house|cannabis|farm|stash|
      grow|den|drugs|dealer|dealers .. @soon
    / doors
    early start|briefing for|before .. warrant|warrants|raid|raids|door|doors|arrest|arrests|strike|
      operation
    briefing for|on .. warrant|warrants|raid|raids|arrests|strike|operation|search .. @soon|first|
      at|morning
    early doors|knock|knocks .. warrant|warrants|raid|raids|lined
    early knock|knocks .. @soon
    dawn knock|knocks
    red key .... @soon|through
    dawn raid|raids|warrant|warrants|strike .. coming|due|lined|again|on|in
    going|go? through .. door|doors .. in # minutes|mins|hours|hour
    going|go through .. door|doors .. @soon|now
    going|go through .. door|doors at #|dawn|first
    going|go in|through when|once|before he|she|they
    going|go in|through as soon as he|she|they
    kicking|putting|smashing|booting .. door|doors .... @soon
    door|doors .. going|goes|go in .. @soon|morning|first|at|at-dawn|#|five|minutes
    put~|kick~|smash~ .. door|doors in .. @soon|first|at|again|morning|minutes
    door|doors to put|kick in
    next door|address|target|target's on the list
    going|go through a|the|some|another .. cannabis|drug|drugs|crack|stash house|houses|farm|farms|
      factory|grow|den .. @soon|in|first
    / whom
    were|well|theyre|theyll|we picking|lifting|nicking|arresting|collaring|grabbing|pick|lift|nick|
      arrest|collar|grab him|her|them|@offender up|when|once|before|soon|as? when|once|before|soon|
      as he|she|they .. gets|get|comes|come|leaves|leave|lands|land|wakes|wake|finishes|finish|
      surfaces|shows
    nick|lift|arrest|grab|collar|detain him|her|them|@offender .... @soon|airport|morning
    collecting|picking|meeting him|her|them|@offender .... airport|plane|arrivals
    so we|i can|could nick|lift|arrest|grab|collar|bust|raid|search|hit him|her|them|the|it
    certain|some|somebody|someone .. getting|due|in-for a .. visit|knock|call|wake-up|surprise ..
      @soon
    wont be .. enjoying|expecting|laughing|smiling|lie-in .... @soon
    / searches that go on
    search|searches|divers|teams|dogs|searchers .. .. back|resume~|continue~|restart~|again|return~|
      carry|out .. .... @soon|first-light|morning
    back|return~ .... @soon .... search~|raid~|arrest~|nick~|sweep~|dig|digging|finish !me|us|shift|
      home
    dig|digging up his|her|their|the .. garden|patio|yard|floor|field|allotment .. .... @soon|body|
      from
    / Welsh
    byddwn|bydd|byddaf .. chwilio|chwilior|arestio|arestior|cyrch|gwarant|torri|ymweld|mynd|taro|
      taror|cyrchu|cyrchur|targedu|targedur|cynnal
    byddwn|bydd|mae|rydyn|rydym|ydyn|dan ... cyrch|arestio|erlid|cyrchu|cyrchur|hela
    @soon ... cyrch|gwarant|arestio|chwilio|gwarantau
    cyrch|cyrchoedd|gwarant|gwarantau|warant|arestio|arestiadau|chwilio ... @soon|bore|nos|wythnos|
      penwythnos
    ar fin .. arestio|cyrch|mynd|chwilio|torri
    """)
}
