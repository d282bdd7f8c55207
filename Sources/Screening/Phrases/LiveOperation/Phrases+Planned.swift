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
    @soon|morning .. @enforce .. @target
    @enforce ... @target .. @soon|first
    @soon .. arrests|arrest|strike|operation|eviction|searches|pre-planned
    arrests|arrest|strike|searches|searching|lifting .. @soon|this|due|going
    @raid|lifting|collaring|hitting|visiting|spinning .... in the morning|afternoon|evening|small
    in the morning .. .. @raid|@enforce .. @target
    warrant|warrants at|for #|dawn|six|five|four
    warrant|warrants .. going|goes|lined|ready|booked|due|first|in-the
    big|drugs|drug|firearms|warrant|arrest|pre-planned|planned|early|dawn|knife job|jobs|op|operation|strike|hit|sting .. @soon|morning
    @soon .. big|drugs|drug|firearms|pre-planned|dawn job|jobs|op|operation|strike|hit|sting|raid
    sweep|sweeps|arch|arches|checks|patrols|visits|action|op ... planned|scheduled|lined|booked|set .. @soon
    @soon|planning|booked|lined-up|coming .. dispersal|op|operation|arrests|strike|search|searches|enforcement
    strike|arrest day|phase @soon|is|on|coming
    day of action .. @soon|on
    arrests|raids come|comes|coming|follow|start after|before|once|when
    / who is about to
    about|going|gonna|due|set|ready|planning|waiting|off|hoping|preparing|plan|looking|getting to|ready to? .. arrest|raid|raiding|nick|storm|search|execute|hit|strike|bust|lift|swoop|smash|breach|seize|evict|put|kick|force|go|do|take|spin|pull|box|move .. @target|door|in|doors|warrant|warrants|through|out|tomorrow|tonight
    plans|planning|hoping|due|set to .. evict|arrest|raid|nick|catch
    about|going|off|ready to raid|arrest|storm|execute|nick|strike
    about|going|off|ready|due to put|kick|smash|force|do|take a|the|his|her|some|doors door|doors
    gonna|going|about|off|waiting|ready|set to nick|lift|arrest|raid|bust|grab|snatch|collar|detain|hit|storm @pronoun|@offender|suspect|the|a|some
    on our|my|the way to .. arrest|nick|raid|search|hit|execute|lift .. @target|door|doors|warrant|raid|in
    off|out .. .. to lift|nick|arrest|raid|hit a|an|the|some|someone|two|three .. @person|@offender|suspect|for
    off to raid|arrest|nick|search|hit|execute|lift|put|spin|do .. @target|door|warrant|raid|doors|warrants
    we|team|they are|is|were|will|be going? to? hitting|raiding|arresting|nicking|storming|doing|putting|kicking|smashing|spinning|lifting|executing|searching|taking|visiting|targeting|clearing|evicting .. @target|door|doors|warrants|warrant|addresses
    will|shall|gonna|going be|to be|we raid|raiding|arrest|arresting|hitting|hit|search|searching|nick|nicking|targeting|target|execute|executing|putting|storm|storming|out|seizing|evicting|bust|busting|stopping|checking|waiting .. @target|door|doors|warrants|warrant|addresses|for|in|cars|drivers|every|there|at|on
    raiding @target|the|a|his|their
    hitting|raiding .. addresses|houses|flats|doors|farm|club|tomorrow|at|today|now|later
    doing|hitting|got|have # doors|warrants|addresses|houses .. @soon
    turning over a|the|his|her|their|some|two|three .. house|flat|address|gaff|pad|unit|lock-up
    to be raided|searched|arrested|evicted .. in|tomorrow|tonight|at|on|this
    wish me|us luck .... warrant|door|doors|raid|arrest|lift|search
    [warrant|door|doors|raid|arrest] .... wish me|us luck
    / doors
    early start|briefing for|before .. warrant|warrants|raid|raids|door|doors|arrest|arrests|strike|operation
    briefing for|on .. warrant|warrants|raid|raids|arrests|strike|operation|search .. @soon|first|at|morning
    early knock|knocks .. @soon|lined|in
    early doors|knock|knocks .. warrant|warrants|raid|raids
    dawn raid|raids|warrant|warrants|strike .. coming|due|lined|again|on|in
    through .. door|doors .. in # minutes|mins|hours|hour
    going|go through .. door|doors .. @soon|in|at|now
    going|go in|through when|once|as-soon|before he|she|they|it
    door|doors .. going|goes|go in .. @soon|morning|first|at|at-dawn|#|five|minutes
    put~|kick~|smash~ .. door|doors in .. @soon|first|at|again|morning|minutes
    door|doors to put|kick in
    next door|address|target|target's on the list
    going|go through a|the|some|another .. cannabis|drug|drugs|crack|stash house|houses|farm|farms|factory|grow|den .. @soon|in|first
    / whom
    sat|waiting|wait|sitting|parked .. outside .... waiting|for .. dealer|suspect|him|target|her|them
    were|well|theyre|theyll|we picking|lifting|nicking|arresting|collaring|grabbing|pick|lift|nick|arrest|collar|grab him|her|them|@offender up|when|once|before|soon|as? when|once|before|soon|as|once|before|soon he|she|they .. gets|get|comes|come|leaves|leave|lands|land|wakes|wake|finishes|finish|surfaces|shows
    nick|lift|arrest|grab|collar|detain|collecting|picking|meeting him|her|them|@offender .... @soon|airport|morning
    so we|i can|could nick|lift|arrest|grab|collar|bust|raid|search|hit him|her|them|the|it
    waiting|sat|sitting|parked|plotted|hiding|tucked|lying .. .. for|until|till him|her|them|suspect|target|@offender .. come|show|return|move|leave|get|surface|turn|appear|walk
    certain|some|somebody|someone .. getting|due|in-for a .. visit|knock|call|wake-up|surprise .. @soon
    wont be .. enjoying|expecting|laughing|smiling|lie-in .... @soon
    / searches that go on
    search|searches|divers|teams|dogs|searchers .. .. back|resume~|continue~|restart~|again|return~|carry|out .. .... @soon|first-light|morning
    back|return~ .... @soon .... search~|raid~|arrest~|nick~|sweep~|dig|digging|finish !me|us|shift|home
    dig|digging up his|her|their|the .. garden|patio|yard|floor|field|allotment .. .... @soon|body|from
    / Welsh
    byddwn|bydd|byddaf .. chwilio|chwilior|arestio|arestior|cyrch|gwarant|ymweld|mynd|taro|taror|cyrchu|cyrchur|targedu|targedur|cynnal
    byddwn|bydd|mae|rydyn|rydym|ydyn|dan ... cyrch|arestio|erlid|cyrchu|cyrchur|hela
    @soon ... cyrch|gwarant|arestio|chwilio|gwarantau
    cyrch|cyrchoedd|gwarant|gwarantau|warant|arestio|arestiadau|chwilio ... @soon|bore|nos|wythnos|penwythnos
    ar fin .. arestio|cyrch|mynd|chwilio|torri
    """)
}
