extension Phrases {
  /// Where there are few or no police, and what is not attended.
  static let cover = Phrases(
    .tactics, reason: "This tells where there are few or no police, or what is not attended.",
    suggestion: "we were very short today",
    """
    @scarce .. @unit .... @coverage
    nobody|noone|no-one cover|covers|covering|polices|patrols|patrolling|policing|goes|on
    nearest .. armed|arv|unit|car|dog|officer|patrol|taser .... away|hour|hours|minutes|miles|county
    there|theres is? one|two|three|1|2|3 car|cars|officer|officers|unit|crew .. on|for|covering
    only|just|had|have|got|left|with|down|we|leaves|are|is|has|# officers|cars|vans|units|pcs|cops|bobbies|crews|cover|patrol|patrols|double|response|of|us # .. cover~|for|in|on|tonight|across|till|until|between|whole|left
    only|just|all @incident? # .. officers|cops|cars|vans|units|bobbies|pcs|coppers|crews|crew|car|officer|patrols|response|sergeants|of .. for|in|cover~|across|tonight|covering|till|until|between|at|after|whole
    # .. officers|cops|cars|vans|units|bobbies|pcs|coppers|crews|car|officer|of-us .. for|cover~|across|covering|policing|to .. the|whole|entire|all|town|city|county|force|area|division|patch|estate|people|north|south|east|west|valley|rural|of|tonight|@place
    # .. officers|cars|units|cops|pcs|bobbies|response .. on|left|available|working tonight|nights|shift|duty|in|across|for|at|after|until|weekend
    no|zero|nobody|noone|not|hardly|without .. officers|cops|police|cars|units|patrols|cover|response|one|traffic|roads|bobbies|pcs|detectives|crews|vehicles|dogs .. in|on|between|after|until|till|tonight|at|covering|for|overnight|across|anywhere|@place|nights|tonight|the|whole|#|town|county|area|until|here|tomorrow|weekends|midnight|patrol|city|of
    no|zero|hardly cover|patrols|police|officers|cops|response .. tonight|overnight|between|until|till|after|weekend|from|in
    no comms|radio|radios|signal .. in|on|at|between|there|near|all
    radio|radios|airwave|comms blackspot|black|dead|dont|doesnt|down|out|fail .. spot|spots|in|at|work|for|there|near
    dead spot|spots|zone
    dont|not|never|no|cant|wont|stopped|stop|unable|nobody|rarely|doesnt longer? .. attend~|respond~|investigate~|send|sent|turn|come|go|deploy|coming to|out|up|at|for|any|a|until .. burglar~|shoplift~|theft~|thefts|criminal|shed|sheds|car|cars|asb|domestics|fraud|nights|calls|alarms|jobs|vehicle|crime|crimes|shops|under|after|cannabis|drugs|bike|bikes|alarm|anything
    nobody|noone|no-one|none is|are? going|coming|attending to|out
    only send~|sends|sending|sent|attend # .. to|for
    dont|not|never|wont|cant|stopped attend|attending|investigate|investigating|respond
    we dont|cant|never|wont do|pursue|chase|stop .. motorbikes|bikes|mopeds|off|without|after|nights|pursuits
    not allowed to chase|pursue
    screened|screen|filed|written|nfa out|nfaed|off .. burglar~|thefts|without|all|any|automatically|at|over
    station|custody|front|nick|counter|desk is|was|stands|lies|sits|goes? unmanned|empty|unstaffed|unguarded|unlocked|closes|shut|closed .. nights|at|between|after|overnight|from|tonight|left
    shift pattern|patterns|change|changeover .. means|leaves|gap|nobody|no|at
    gap in|between .. cover|shifts|patrols
    response time|times .. is|are|was|over|hour|hours|minutes
    take|takes|took us # .. minutes|hours|mins to get to
    handover is|at .. when|nobody|no
    dim heddlu|swyddogion|plismyn|ceir .. yn|ar|heno|tan|dros
    dim ond # .. swyddog|swyddogion|plismon|car|heddwas .. dros|yn|ar|i|heno|ar
    dim ond|on @welsh .. swyddog|swyddogion|car|plismon .. dros|yn|ar|heno|gyfer
    """)
}
