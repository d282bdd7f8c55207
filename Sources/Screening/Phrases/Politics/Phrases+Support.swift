extension Phrases {
  /// Backing of a party or a politician.
  static let support = Phrases(
    .politics, reason: "Officers may take no active part in politics.",
    suggestion: "leave it out",
    """
    best|greatest|finest|worst mayor|pcc|commissioner|minister|pm|prime-minister|home-secretary|mp|
      candidate|councillor|chief we|weve|in|by|this|on|for|the|ive
    vote for him|her|them
    by far the best|only|right candidate
    vote|voting|voted|votes .. labour|tory|tories|conservative|conservatives|green|greens|reform|
      plaid|snp|ukip|lib|libdem|leave|remain|them|brexit|him|sinn|dup
    vote .. out
    @praise .. labour|tories|tory|conservatives|greens|reform|plaid|snp|ukip|libdems|corbyn|starmer|
      farage|boris|pcc|government|brexit|pm
    pcc|pccs|corbyn|starmer|farage|boris|government|labour|tories|plaid|reform .. is|are|was|were|
      has|have|did|doing .. @praise
    labour|tories|tory|conservatives|greens|ukip|plaid|reform|libdems|government|corbyn|starmer|
      farage|boris .. will|would|are|is|the|has|have|got|for|best|only|hope|win|winning|won|my|
      better
    only|with labour|corbyn|reform|plaid|greens|farage|starmer|conservatives|ukip will|can|would|
      could|cares|understands|gets
    under labour|the|a tory|tories|labour|conservative|conservatives|government|plaid
    lib dem|dems .. @praise|@blame|will|would|have|are
    never kissed a tory
    tory|labour|liberal|conservative|plaid|reform|green .. party|government|councillor|candidate|mp|
      manifesto|policy|policies|cuts|leader|voters|scum|rule|mps|majority
    general election .. hope|cannot|bring|labour|tories|result|change|win|wait|vote|please|delighted
    polling day .. vote
    get brexit done
    brexit ... @blame
    sign .. petition against|to
    scrap|save|stop|keep|ban|fight|oppose|back|support|against .. bill|brexit|rwanda|deportation|
      privatisation|monarchy|strike|strikes|nhs
    rejoin|leave the eu
    llafur|plaid|ceidwadwyr|toriaid .. cymru|am|byth|wedi|yn|gorau
    pleidleisiwch|pleidleisio .. llafur|plaid|dros|blaid|lafur|geidwadwyr|i
    y toriaid
    toriaid
    @praise .. .. @party
    @party .. .. @praise
    @party !@person|cake|cakes|biscuit
    proud|glad|happy|delighted to support|back|vote|join|campaign .. @power|@party
    green|greens|labour|conservative|tory|reform|plaid|snp|ukip|lib-dem|libdem|brexit voter|
      supporter|activist|canvasser|member
    plaid cymru
    reform uk
    green|labour|conservative|tory|brexit|reform party !in|time|food|at|hats
    pleidlais|pleidleisio|pleidleisiwch|bleidleisio|cefnogi|cefnogaf|cefnogwch .. .. @party|@power|
      plaid|blaid|llafur|lafur
    vote|voting|voted|votes .. .. @party|@power|independent|candidate|commissioner|pcc|change !on|
      for-the-best
    for .. pcc|commissioner|mp|mayor|councillor .. vote|election
    i|im|we|all|firmly|solidly|always with|behind|backing|for|voted @party|reform|labour|plaid|
      tories|conservatives !on-the-quiz
    @pronoun|@party|@power|@figure|mayor|candidate|councillor gets|get|has|have|got|earned|wins|won
      my|our vote|votes
    on the|their .. side .. against .. @power|@figure
    """)
}
