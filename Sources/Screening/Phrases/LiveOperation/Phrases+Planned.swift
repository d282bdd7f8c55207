extension Phrases {
  /// What is still to come.
  static let planned = Phrases(
    .liveOperation,
    reason: "Speaking of police work before it is over warns those it is meant for.",
    suggestion: "say it after it is over: \"an early warrant\"",
    """
    @raid .... @soon
    @soon .... @raid
    warrant|warrants at|for #|dawn|six|five|four
    plans|planning|hoping|due|set to .. evict|arrest|raid|nick|catch
    to be raided|searched|arrested|evicted .. in|tomorrow|tonight|at|on|this
    sat|waiting|wait|sitting|parked .. outside .... waiting|for .. dealer|suspect|him|target|her|them
    catching speeders|speeding|drink|drivers
    roads-policing|traffic|speed-team|motorcycle-unit .. will|be|out .. on|at|all .... weekend|tomorrow|saturday|sunday|week|friday
    prisoner|witness|suspect transfer|move|transport .... tomorrow|tonight|later|noon|at
    warrant|warrants .. going|goes|planned|tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|lined|ready|booked|due|next|first|due|lined
    tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dawn|morning|soon|next|shortly .. @enforce .. @target
    tomorrow|tonight|next|tomorrows|tonights|later .. raid|raids|warrant|warrants|arrests|strike|operation|crackdown|clearance|swoop|sting|bust|eviction|searches|arrest|pre-planned
    @enforce ... @target .. tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|next|shortly|dawn|first
    raid|raids|raiding|arrests|arrest|strike|crackdown|bust|swoop|sting|searches|searching|nicking|arresting|lifting .. planned|tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|due|imminent|soon|going
    about|going|gonna|due|set|ready|planning|waiting|off|hoping|preparing|plan|looking|getting to|ready to? .. arrest|raid|raiding|nick|storm|search|execute|hit|strike|bust|lift|swoop|smash|breach|seize|evict|put|kick|force|go|do|take|spin|pull|box|move .. @target|door|in|doors|warrant|warrants|through|out|tomorrow|tonight
    about|going|off|ready|due to put|kick|smash|force|do|take a|the|his|her|some|doors door|doors
    about|going|off|ready to raid|arrest|storm|execute|nick|strike
    we|team|they are|is|were|will|be going? to? hitting|raiding|arresting|nicking|storming|doing|putting|kicking|smashing|spinning|lifting|executing|searching|taking|visiting|targeting|clearing|evicting .. @target|door|doors|warrants|warrant|addresses
    will|shall|gonna|going be|to be|we raid|raiding|arrest|arresting|hitting|hit|search|searching|nick|nicking|targeting|target|execute|executing|putting|storm|storming|out|seizing|evicting|bust|busting|stopping|checking|waiting .. @target|door|doors|warrants|warrant|addresses|for|in|cars|drivers|every|there|at|on
    hitting|raiding .. addresses|houses|flats|doors|farm|club|tomorrow|at|today|now|later
    raiding @target|the|a|his|their
    early start|briefing for|before .. warrant|warrants|raid|raids|door|doors|arrest|arrests|strike|operation
    briefing for|on .. warrant|warrants|raid|raids|arrests|strike|operation|search .. tomorrow|tonight|later|first|at|morning
    dawn raid|raids|warrant|warrants|strike .. planned|tomorrow|coming|due|lined|again|on|in
    through .. door|doors .. in # minutes|mins|hours|hour
    going|go through .. door|doors .. in|soon|shortly|tomorrow|tonight|later|at|now
    sweep|sweeps|searches|arch|arches|checks|patrols|clearance|visits|action|op|raid|warrants ... planned|scheduled|lined|booked|set .. tomorrow|tonight|dawn|saturday|sunday|friday|monday|later|next
    will|well|be|going|out|plan|planning|deployed|posted ... derby|match|march|demo|protest|rally|marches|protests|fixture|game .. tomorrow|saturday|sunday|friday|tonight|later|next|monday|weekend
    # officers|cops|bobbies .. on|at|saturday|tomorrow|sunday|tonight|deployed|derby|match|march .. tomorrow|saturday|sunday|tonight|match|derby|march|demo
    door|doors .. going|goes|go in .. tomorrow|tonight|later|morning|first|soon|at|dawn|at-dawn|#|five|shortly|minutes
    put~|kick~|smash~ .. door|doors in .. tomorrow|tonight|later|first|soon|at|again|morning|shortly|minutes
    door|doors to put|kick in
    strike|arrest day|phase tomorrow|is|next|on|coming|monday|tuesday|wednesday|thursday|friday
    will|well|be|going|gonna|were|im|team|officers|we|patrols|units .. patrolling|deployed|posted|policing|covering|checking|running|doing|out|targeting|flooding|stopping|on .. @place|stadium|derby|match|march|demo|protest|estate|centre|tomorrow|saturday|sunday|friday|monday .. tomorrow|tonight|saturday|sunday|friday|monday|next|from|weekend|later
    speed|drink-drive|drug|knife|stop|drink checks|operation|enforcement .. all
    speed|drink-drive|drug|knife|stop|drink checks|operation|enforcement|check|drive|search .... tomorrow|tonight|planned|later|next|will|saturday|friday
    section 60 .. tonight|tomorrow|planned|from|until|in|going|coming
    stopping|checking|searching|breathalysing every|all ... tonight|tomorrow|saturday|friday|later|weekend
    checkpoint|checkpoints|roadblock|roadblocks .. tomorrow|tonight|planned|later|on|at|near
    deploying|deployed|deploy to|at|for|in .. tomorrow|tonight|next|later|saturday|sunday|friday|monday|weekend
    deployment|deployments .. tomorrow|next|saturday|sunday|friday|planned|tonight|weekend|for|at
    escorting|guarding|protecting .. royal|royals|minister|vip|prince|princess|president|king|queen|pm .. tomorrow|tonight|next|today|later|at|in|on
    royal|vip|presidential|ministerial visit|protection|escort .. tomorrow|next|later|on|week|today|planned
    moving|transferring|transporting|move .. prisoner|witness|suspect|cash|firearms|high-risk|him|her .. tomorrow|tonight|later|at|next
    on our|the way to raid|arrest|nick|search|hit|execute|put|a|lift .. @target|door|warrant|raid|doors|in
    on my way to .. arrest|nick|raid|warrant
    off to raid|arrest|nick|search|hit|execute|lift|put|spin|do .. @target|door|warrant|raid|doors|warrants
    early doors .. warrant|warrants|raid|raids|knock
    early knock|knocks .. tomorrow|planned|lined|in
    next door|address|target|target's on the list
    day of action .. tomorrow|next|planned|on
    byddwn|bydd|byddaf .. chwilio|chwilior|arestio|arestior|cyrch|gwarant|ymweld|mynd|taro|taror|cyrchu|targedu|targedur|cynnal
    going|go through a|the|some|another .. cannabis|drug|drugs|crack|stash house|houses|farm|farms|factory|grow|den .. tomorrow|tonight|later|dawn|in|first
    were|well|theyre|theyll|we picking|lifting|nicking|arresting|collaring|grabbing|pick|lift|nick|arrest|collar|grab him|her|them|@offender up|when|once|before|soon|as? when|once|before|soon|as|once|before|soon he|she|they .. gets|get|comes|come|leaves|leave|lands|land|wakes|wake|finishes|finish|surfaces|shows
    yfory|heno|fory ... cyrch|gwarant|arestio|chwilio|gwarantau
    cyrch|cyrchoedd|gwarant|gwarantau|warant .. yfory|heno|fory|bore|nos|wythnos
    ar fin .. arestio|cyrch|mynd|chwilio|torri
    @raid .... in the morning|small|afternoon|evening|week
    in the morning .. .. @raid|@enforce .. @target
    planned|planning|scheduled|booked|lined-up|coming|upcoming|next|tomorrows|tonights .. raid|raids|warrant|warrants|dispersal|op|operation|arrests|strike|search|searches|enforcement
    search|searches|divers|teams|dogs|searchers .. .. back|resume~|continue~|restart~|again|return~|carry|out .. .... first-light|dawn|tomorrow|morning|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    out in force|numbers .... tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|all
    extra|more|high-visibility|hi-vis|additional|increased|stepped-up patrols|officers|cops|bobbies|police .... @soon|until
    back|return~ .... @soon .... search~|raid~|arrest~|nick~|sweep~|dig|digging|finish !me|us|shift|home
    order|zone|dispersal|section .. in-place|starts|going|goes|comes|runs|in-force|until|from .. friday|saturday|sunday|tonight|tomorrow|monday|weekend|#
    gonna|going|about|off|waiting|ready|set to nick|lift|arrest|raid|bust|grab|snatch|collar|detain|hit|storm @pronoun|@offender|suspect|the|a|some
    nick|lift|arrest|grab|collar|detain|collecting|picking|meeting him|her|them|@offender .... tomorrow|airport|later|tonight|soon|morning
    so we|i can|could nick|lift|arrest|grab|collar|bust|raid|search|hit him|her|them|the|it
    waiting|sat|sitting|parked|plotted|hiding|tucked|lying .. .. for|until|till him|her|them|suspect|target|@offender .. come|show|return|move|leave|get|surface|turn|appear|walk
    cyrch|gwarant|cyrchoedd|arestio|arestiadau|chwilio ... fory|heno|yfory|bore|penwythnos
    byddwn|bydd|mae|rydyn|rydym|ydyn|dan ... cyrch|arestio|erlid|cyrchu|hela
    big|drugs|drug|firearms|warrant|arrest|pre-planned|planned|early|dawn|knife job|jobs|op|operation|strike|hit|sting .. @soon|morning
    @soon .. big|drugs|drug|firearms|pre-planned|dawn job|jobs|op|operation|strike|hit|sting|raid
    @soon .... guard~|protect~|escort~|driving|minding .. prince|princess|king|queen|pm|president|prime|minister|royal|royals|duke|duchess|ambassador|vip|vips|pope|witness|celebrity
    guarding|protecting|escorting|minding the|a|our|some|two .. prince|princess|king|queen|pm|president|prime|minister|royal|royals|duke|duchess|ambassador|vip|vips|pope|witness
    we|were|theyre|they|force are|is|be? sending|deploying|posting #|dozens|hundreds
    convoy|prisoner|transfer|prisoners|escort|cash-van .. leaves|leave|goes|arrives|moves|travels|departs .... tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#
    we|i|they|officers|police|cops be|all? .. .. checking|stopping|searching|patrolling|targeting|breathalysing|watching|raiding|arresting|visiting .... tomorrow|tonight|saturday|sunday|monday|tuesday|wednesday|thursday|friday|weekend|next
    """)
}
