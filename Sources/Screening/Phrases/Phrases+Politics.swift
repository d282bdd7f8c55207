extension Phrases {
  /// Support for or attack on parties, government, chiefs and agencies.
  static let politics = [attack, leaders, support]

  private static let attack = Phrases(
    .politics,
    reason: "Officers may take no side, for or against, in politics or against agencies.",
    suggestion: "say what the day was like, not who is to blame",
    """
    @power ... @blame
    @figure .... has|have|had|is|are|was|were|never|always|wont|cant|should|must|dont|doesnt|didnt|do|does|did|will|would|spends|spend|spent|want|wants|wanted|need|needs|lets|let|makes|make|made|took|takes|gets|get|got|say|says|said|thinks|think|care|cares|know|knows|promised|promise|cut|cuts|witch|hunt|austerity|sitting|sit|hiding|hide|couldnt|just|only|lot|rule|wasters|back|again
    witch hunt|hunts
    lost|losing|lose the plot|way
    let|lets|letting|leave|leaves everyone|us|victims|people|them|officers|her|him|families down
    @power ... try|spend|come|live|sit|walk .. shift|night|week|day|beat|streets|response|real|tower|ivory
    ivory tower|towers
    spend|spends|spent|wastes|blows it|money|millions|thousands|budget on .. plants|carpets|consultants|art|pay|cars|offices|logos|website
    @blame .. by|of|from|on|the|this|our|those|for|thanks|at|these|with .. @power
    thanks to .. @figure|government|cuts|austerity|ministers|bosses
    with|under|because-of|from|by this|that|our government|lot|pm|administration
    vote~ them|him|her|this out|lot
    senior-officers|senior-management|senior-leaders|senior-managers|the-bosses|our-bosses|chief-constables .... havent|never|dont|hide|sit|sitting|forget|forgot|forgotten|clueless|couldnt|wouldnt|wont|should|need
    shame|blame|sack|scrap|abolish|defund|boycott .. @power
    need|want|needs|time .. new|different|change|another .. government|minister|pcc|home-secretary|prime-minister|mp|chief
    vote .. anyone|nobody|no-one|change
    useless|pathetic|clueless|incompetent|corrupt|lazy|spineless|hopeless|bloody|damn|shameful|rotten|crooked @power|@figure
    cuts|cutbacks .. cost|costing|kill|killing|endanger .. lives|us
    @power know|knows|knew .. it|that|full
    @power out !of|at|on|in
    @power .. out to get
    @power never|not|just|only|should|need|needs|must|want|wants|has|have no|listen|listened|lost|get|gets|sort|spend|go|resign|fix|wake|got|do|try|taken|sold
    sick|fed|tired|ashamed|embarrassed up|of|by|to .. @power
    wish|would|like|love|invite|challenge ... @power ... shift|day|week|walk|try|work|see|come|do
    austerity .. @blame
    blame austerity
    cuts .. @power
    @power .. cuts|austerity
    get|kick|vote|boot|throw|chuck the|this|these|that|them .. @power|lot|shower out
    this|bloody government|tory .. !building|buildings
    """)

  private static let leaders = Phrases(
    .politics, reason: "Officers may not attack their own force or its leaders in public.",
    suggestion: "say what the day was like, not who is to blame",
    """
    home|foreign|prime office|secretary|minister ... @blame
    @blame ... home|prime secretary|office|minister
    chief constable|super|inspector|officer|officers ... @blame
    senior|top|upper|middle management|leaders|officers|leadership|team|managers|bosses|brass|ranks|command ... @blame
    @blame .. by|of|from|on|the|our .. senior|top|chief management|leaders|officers|brass|constable|managers
    command|executive|leadership team|group ... @blame
    high ups ... @blame
    people at the top ... @blame
    those|the|them ones? upstairs ... @blame
    the|this|our|my force ... @blame
    @blame .. of a? force
    police crime commissioner ... @blame
    police and crime commissioner ... @blame
    crown prosecution service ... @blame
    our|the|this bosses|chiefs|leaders|managers|superintendents|governors ... @blame
    hung|hanging|hang out to dry
    thrown|throw|threw under the bus
    force|job|service|they is|has|have dont|doesnt? give~ a
    they dont|doesnt care about us
    lions led by donkeys
    couldnt run a bath|raffle|whelk|brewery
    couldnt organise a
    piss up in a brewery
    not fit to lead|run|wear
    the|this job is fucked|finished|broken|dead|ruined|screwed|done
    time for a change at the top
    uwch reolwyr
    prif gwnstabl ... @blame
    swyddfa gartref ... @blame
    """)

  private static let support = Phrases(
    .politics, reason: "Officers may take no active part in politics.",
    suggestion: "leave it out",
    """
    vote|voting|voted|votes .. labour|tory|tories|conservative|conservatives|green|greens|reform|plaid|snp|ukip|lib|libdem|leave|remain|them|brexit|him|sinn|dup
    vote .. out
    @praise .. labour|tories|tory|conservatives|greens|reform|plaid|snp|ukip|libdems|corbyn|starmer|farage|boris|pcc|government|brexit|pm
    pcc|pccs|corbyn|starmer|farage|boris|government|labour|tories|plaid|reform .. is|are|was|were|has|have|did|doing .. @praise
    labour|tories|tory|conservatives|greens|ukip|plaid|reform|libdems|government|corbyn|starmer|farage|boris .. will|would|are|is|the|has|have|got|for|best|only|hope|win|winning|won|my|better
    only|with labour|corbyn|reform|plaid|greens|farage|starmer|conservatives|ukip will|can|would|could|cares|understands|gets
    under labour|the|a tory|tories|labour|conservative|conservatives|government|plaid
    lib dem|dems .. @praise|@blame|will|would|have|are
    never kissed a tory
    tory|labour|liberal|conservative|plaid|reform|green .. party|government|councillor|candidate|mp|manifesto|policy|policies|cuts|leader|voters|scum|rule|mps|majority
    general election .. hope|cannot|bring|labour|tories|result|change|win|wait|vote|please|delighted
    polling day .. vote
    get brexit done
    brexit ... @blame
    sign .. petition against|to
    scrap|save|stop|keep|ban|fight|oppose|back|support|against .. bill|brexit|rwanda|deportation|privatisation|monarchy|strike|strikes|nhs|council
    rejoin|leave the eu
    llafur|plaid|ceidwadwyr|toriaid .. cymru|am|byth|wedi|yn|gorau
    pleidleisiwch|pleidleisio .. llafur|plaid|dros|blaid|lafur|geidwadwyr|i
    y toriaid
    toriaid
    """)
}
