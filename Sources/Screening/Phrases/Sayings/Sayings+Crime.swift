extension Sayings {
  /// Courts and crimes that are joked of.
  static let crime = """
    / Guilt of one's own
    feel|feeling|felt guilty
    guilty pleasure|pleasures|conscience|look|face
    i|ill|ive|we|must confess|confessed
    [guilty as charged] ... i|we|ive|my
    i|im|we|me guilty as charged
    i|ill|we plead|pleaded|pleading guilty
    i|we get|got|getting|gets away
    [caught red handed] .... me|us|guilty-as-charged .... @treat
    my sentence was|is # hours|minutes
    charged|convicted|accused|arrested|sentenced|guilty|tried|judged|cleared .. by my|our own? wife|
      husband|kids|children|mum|dad|cat|dog|daughter|son|crew|crewmate|team|sergeant|sarge|skipper
    charged with keeping|making|finding|feeding|looking|bringing|buying|cleaning|cooking|carrying|
      holding|guarding|minding|getting
    charged with .. energy|enthusiasm|emotion|excitement
    true confession|confessions
    [confession] .... i|im|ive|my love|like|hate|forgot|forget|never|ate|eat|still|miss|fell|cant|
      dont|favourite|am|have
    found? guilty of .. snoring|eating|cheating|stealing|laughing|smiling|nothing|talking|loving|
      yawning|being
    / What is stolen is eaten
    @jest of|for|about|involving|to|with|against|on? the|a|an|my|our|your|this|all|last|some|
      another|half|his|her? last|best|only|stolen|missing|whole|entire|good? @treat
    @jest of|about|involving the|a|my|our|your .. @treat
    @jest to|of eating|finishing|drinking|hiding|pinching|scoffing|having|nicking|stealing .. ..
      @treat
    @jest operation|trip|mission|visit|run|removal|acquisition|disposal|recovery to|for|of .. ..
      @treat
    @treat was|were|is|are|has|have|got|remains|still|been? been|still|finally|not? @jest
    changed .. story .. .. @treat
    caught? red handed .. .. @treat
    caught in the act .. @treat
    [smoking gun] .... @treat
    justice|case served|closed|dismissed ... @treat|@beast
    hung jury|parliament .. @treat
    / Courts of shows, phones and rotas
    sentenced .. .. overtime|nights|paperwork|earlies|lates|shift|weekend|weekends|duty|duties|
      cones|filing|washing|traffic|desk|training|leave|court
    life sentence .. paperwork|marriage|mortgage
    judge|judged the|a|it|me .. by|cake|bake|competition|contest|scarecrow|show|fancy|pumpkin
    innocent until
    case of .. mistaken|lost|dropped|cold
    crime|crimes of|against fashion
    / Words that are not about crime
    changed his|her|their|its|my mind about|again
    lies|lying|lie down|awake|ahead|flat|low
    killer|murder heels|headache|queue|commute|hill|stairs|shift|blisters|boots|mystery|whale|
      workout|look|crossword|party|weekend
    murder on the|my
    daylight robbery
    oilseed rape
    traffic .. murder
    smiles|smile|grin on his|her|their|my
    """
}
