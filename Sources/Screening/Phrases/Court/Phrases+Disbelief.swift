extension Phrases {
  /// Doubts about whoever came forward.
  static let disbelief = Phrases(
    .court, reason: "Doubting a complainant in public can ruin a case and a person.",
    suggestion: "supported someone who came to us",
    """
    made|making|makes|make it|that|this|everything|allegation|allegations|story|claims all? up !to|
      the|a|my|our|for|here|there|as
    made|making|makes|make the|that|this|her|his|it? whole|entire|story|thing|lot|allegation|rape
      thing|story|lot|allegation|of-it? up
    @pronoun|@person made|making it|the whole|story up
    false|fake|malicious|bogus|made-up allegation|allegations|report|complaint|rape|claim|claims|
      accusation|complainant
    crying|cried|cry|cries rape|wolf|assault
    @pronoun|@person|complainant|victim|witness|witnesses is|was|are|were|clearly|obviously|just? a?
      known|proven|proper|total|born|habitual|compulsive|pathological|serial? lying|lies|lied|
      fantasist|exaggerating|liar
    @victim|complainant|witness has|had|have? .. lied|told-lies|lies before|again|already|to
    nothing|none|not|hardly a|of? word? of? it|what|they|she|he|her|his ... true|truth
    lying complainant|victim|witness|girl|woman
    known|proven|habitual liar|fibber|fantasist
    pack|tissue|load of lies
    fantasist|attention-seeker
    attention seeker|seeking
    only|just .. reported|reports|complained it|that|so|this|for .. for|to|because .. money|
      attention|compensation|revenge|get|house|rehoused
    only|just .. reported|complained .. for the? money|attention|compensation
    after|wants|wanted compensation
    out for .. attention|money|revenge
    crocodile tears
    dont|didnt|doesnt|never|not .. believe|believed|believing a? her|him|them|word|story|victim|
      complainant|she|he !luck|eyes|ears
    cant|couldnt believe a-word|word|her-story|his-story|their-story|what
    wasted|wasting our|police|my|everyones time .. lies|lying|lied|again|rape|allegation|made
    dropped|retracted|withdrew|withdrawn|changed|changing .. complaint|her-statement|his-statement|
      allegation|her-story|his-story|their-story
    her|his|their story .. changed|changes|made|rubbish|nonsense|holes|doesnt|didnt|keeps|fell|lies
    asking for it
    brought it on|upon himself|herself|themselves
    @pronoun|victim|complainant .. asking|deserved|deserves it
    no smoke without fire
    @victim|complainant|she|they|girl|woman just|only|clearly|probably|obviously? regretted|regrets
      it|the|sex|sleeping
    regretted|regrets sex|sleeping
    regret sex
    credible witness
    dweud celwydd
    celwydd
    allegation|allegations|accusation|accusations|complaint|complainant|complaints|claim|claims|
      account|version|story|statement is|was|are|were|sounds|sounded|looks|smells|all|total|
      complete|utter? .. @doubt
    story|account|version|statement|allegation|allegations|claim|claims doesnt|didnt|dont|never|
      keeps|kept|wont|does|falls|fell .. add|stack|hold|wash|tally|match|change|changing|make|sense|
      true|apart
    @doubt allegation|allegations|accusation|accusations|complaint|complaints|claim|claims|rape|
      victim|complainant|statement|report|witness
    dont|didnt|not|never|doesnt buy|buying|swallow|swallowing it|her|his|that|a-word|their|word
    dont|didnt|never|wont|wouldnt|doesnt|not trust|trusted her|him|them|word|a-word
    taking|take|takes|took us|everyone|police for mugs|a-ride|fools
    @pronoun|@victim|complainant is|was|are|just|only|clearly|obviously? .. lying|fibbing|
      fabricating|inventing|exaggerating|attention-seeking|fishing|playing
    @victim|complainant|she|he invented|fabricated|concocted|imagined|dreamed|dreamt it|the|that|up|
      everything|all
    @pronoun|@victim|complainant .. wants|wanted|after|needs|angling .. new|bigger|free? .. house|
      flat|compensation|payout|rehousing|revenge|divorce|custody
    no such thing|rape|assault happened
    it|attack|assault|rape|robbery|burglary|theft never happened !to
    nothing happened .. she|he|her|him|just|only
    dim yn? wir
    wedi dweud celwydd|celwyddau
    made|makes|making up the|a|that|this|her|his .. rape|assault|story|allegation|attack|claim|
      claims|abuse|statement|whole
    @pronoun|victim|complainant wasnt|never|werent attacked|robbed|raped|assaulted|burgled|mugged
    its|all|just|only|did-it for the insurance|compo|compensation|payout
    """)
}
