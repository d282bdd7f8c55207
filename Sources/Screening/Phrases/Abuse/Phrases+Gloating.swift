extension Phrases {
  /// Joy at what happens to someone.
  static let gloating = Phrases(
    .abuse, reason: "Gloating has no place in a post.", suggestion: "say it plainly",
    """
    / Deserved
    serves|served @pronoun|them|him|her|you|em|you right
    serves|served .. right !first|of
    got what|everything @pronoun|was|they deserved|deserve|coming
    got what was|he|she|they coming|deserved
    @pronoun|@person|they had it coming
    deserves|deserved|deserve every|everything|all|it|worse|what .. got|gets|get|minute|bit|second|
      punch|kick
    taught|teach|learned|learnt him|her|them .. lesson !in|about|on|plan|of
    couldnt|could not? happen|have happened to a nicer
    couldnt|could not .. nicer
    karma !i|my|for-me|sutra
    good riddance to|him|her|them|and .. him|her|them|@person|rubbish|@offender|that|those|lot|bad
    one less|fewer scum|dealer|druggie|burglar|on-the
    / Ill wishes
    rot in hell|prison|jail|there|his|her|a-cell
    rot|rots|rotting in|behind prison|jail|there|bars|inside|hell|custody
    hope|hopes @pronoun|they|it|you .. rots|rot|burn|burns|suffers|suffer|die|dies|cries|cried|
      hurts|hurt|chokes|never
    hope|hopes @pronoun .. enjoys|likes|loves|enjoy .. prison|cell|cells|porridge|jail|inside|nick
    hope|hopes his|her|their|the|that cell|cells|bed|mattress|bunk|food|porridge .. cold|hard|damp|
      stinks|lumpy|freezing|uncomfortable
    gobeithio .. pydru|bydru|pydra|dioddef|dioddefa|ddioddef
    / Prison as a treat
    enjoy prison|jail|the-porridge|your-porridge|your-stay|your-cell|the-cells|bars
    enjoy .. .. cells|cell|prison|jail|porridge|bars|inside|nick|custody|showers|bunk|mattress
    sleep|night tight|well|night .. concrete|scumbag|mattress|cell|cells
    watched|watching|saw|seeing|made him|her|them .. cry|beg|squeal|squirm|sob ... made-my
    sweet dreams .. cell|concrete
    dont|never|careful|mind drop|dropping|with? the soap
    ha|haha|lol|hahaha ... nicked|cells|prison|caught|jail|cried|loser|enjoy
    youre|your nicked|going|done|bang sunshine|son|mate|pal|sucker|loser
    sunshine|sucker|loser|sucks youre|to|for|in|bye
    unlucky|tough|bad luck|sunshine|pal .. cells|prison|nicked
    have|take that !form|and|day|chat|one .. haha|ha|lol|loser|sunshine|sucker|pal
    haha|lol|hahaha .. have|take that
    / Tears
    cry|cries|cried me? a? river
    cry|cries|crying harder|more|about-it|to-mummy|baby
    cried|crying|squealed|wailed|screamed|sobbed|blubbing|blubbed like a wee|little|big? baby|girl|
      pig !so
    loved|love|loving|enjoyed|adored watching|seeing|hearing|making|made him|her|them|the|@person ..
      cry|crying|squirm|squirming|beg|begging|squeal|sob|sobbing|blub|wail|panic
    loved|love|loving|enjoyed .. every|each second|minute|bit of? him|her|it|them|watching|seeing|
      hearing !here|tonight|of|today
    best|favourite|highlight|sweetest|funniest .. bit|part|moment|thing|sight|sound|feeling ..
      watching|seeing|hearing|was|when|taser~ .. him|her|them cry|crying|beg|squeal|squirm|sob|
      go-down|hit-the
    best|favourite|finest sight|view .. him|her|them|@person face|flat|in|on
    watching|seeing|hearing|made|watched|saw|heard him|her|them .. cry|crying|beg|begging|squeal|
      squirm|sob|blub .. best|priceless|lovely|hilarious|funny|brilliant|satisfying|joy|bit|lol|
      haha|made-my
    made my day|night|week|year .. watching|seeing|hearing|when .. cry|crying|beg|squirm|squirming|
      sob|sobbing|squeal
    look on his|her|their face|faces .. cuffs|cuffed|nicked|arrested|charged|cell|taser|remanded
    laughed|laughing .. as|when|while he|she|they fell|cried|tripped|begged|screamed
    hope|hopes @pronoun .. enjoys|likes|loves|enjoy .. crutches|plaster|cast|stitches|limp|scars|
      bruises|headache|hangover|handcuffs|cuffs|fine|sentence|court|walk|taxi-bill|dog-bite
    """)
}
