extension Phrases {
  /// Where there are few or no police, and what is not attended.
  static let cover = Phrases(
    .tactics, reason: "This tells where there are few or no police, or what is not attended.",
    suggestion: "we were very short today",
    """
    @scarce .. @unit .... @coverage
    nobody|noone|no-one cover|covers|covering|polices|patrols|patrolling|policing|goes
    nearest .. armed|arv|unit|car|dog|officer|patrol|taser .... away|hour|hours|minutes|miles|county
    there|theres is? one|two|three|1|2|3 car|cars|officer|officers|unit|crew .. on|for|covering
    only|just|had|have|got|left|with|down|we|leaves|are|is|has|# officers|cars|vans|units|pcs|cops|bobbies|crews|cover|patrol|patrols|double|response|of|us # .. cover~|for|in|on|tonight|across|till|until|between|whole|left
    only|just|all @incident? # .. officers|cops|cars|vans|units|bobbies|pcs|coppers|crews|crew|car|officer|patrols|response|sergeants|of .. for|in|cover~|across|tonight|covering|till|until|between|at|after|whole
    # .. officers|cops|cars|vans|units|bobbies|pcs|coppers|crews|car|officer|of-us .. for|cover~|across|covering|policing|to .. the|whole|entire|all|town|city|county|force|area|division|patch|estate|people|north|south|east|west|valley|rural|of|tonight|@place
    # .. officers|cars|units|cops|pcs|bobbies|response .. on|left|available|working tonight|nights|shift|duty|in|across|for|at|after|until|weekend
    no|zero|nobody|noone|not|hardly|without .. officers|cops|police|cars|units|patrols|cover|response|traffic|roads|bobbies|pcs|detectives|crews|vehicles|dogs .. in|on|between|after|until|till|tonight|at|covering|for|overnight|across|anywhere|@place|nights|tonight|the|whole|#|town|county|area|until|here|tomorrow|weekends|midnight|patrol|city|of
    no|zero|hardly cover|patrols|police|officers|cops|response .. tonight|overnight|between|until|till|after|weekend|from|in
    no comms|radio|radios|signal .. in|on|at|between|there|near|all
    radio|radios|airwave|comms blackspot|black|dead|dont|doesnt|down|out|fail .. spot|spots|in|at|work|for|there|near
    dead spot|spots|zone
    dont|not|never|no|cant|wont|stopped|stop|unable|nobody|rarely|doesnt longer? .. attend~|respond~|investigate~|send|sent|turn|come|go|deploy|coming to|out|up|at|for|any|a|until .. burglar~|shoplift~|theft~|thefts|criminal|shed|sheds|car|cars|asb|domestics|fraud|nights|calls|alarms|jobs|vehicle|crime|crimes|shops|under|after|cannabis|drugs|bike|bikes|alarm|anything
    nobody|noone|no-one|none is|are? going|coming|attending to|out
    only send~|sends|sending|sent|attend # .. to|for
    we|they|police|you dont|wont|cant|never|stopped attend|attending|investigate|investigating|respond
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
    dim ond # .. swyddog|swyddogion|plismon|car|gar|heddwas .. dros|yn|ar|i|heno|ar
    dim ond|on @welsh .. swyddog|swyddogion|car|plismon .. dros|yn|ar|heno|gyfer
    no|not|nobody|noone|no-one|neb .. covering|cover|policing|patrolling|working|on .. after|past|between|overnight|tonight|until|till|heno
    nobody|noone|no-one|we|they|police|response|never|cant|dont|rarely|hardly .. attends|attend|attending|respond|responds|respond|turn-up|turns-up|come-out|send .. shoplift~|theft|thefts|burglar~|break-ins|sheds|cars|bikes|drive-offs|bilkings|alarms|asb|noise|damage|anything|under|unless
    after|past|from #|midnight|two|one|three|2am|3am|1am .. one|two|three|no|nobody|only|just|single .. car|cars|officer|officers|unit|cop|cops|crew|police|patrol|us .. for|covering|left|cover|on|in
    one|two|three|1|2|3 of us|ohonom .. for|covering|cover|to|dros|gyfer|ar .. whole|entire|county|valley|town|city|district|division|force|area|coast|sir|dref|cwm|ardal
    dim ond|on un|dau|tri|dwy|tair|pedwar|# .. ohonom|swyddog|swyddogion|car|ceir|heddwas|plismon .. gyfer|dros|yn|ar|i|heno|ar-gyfer
    neb .. ar-ddyletswydd|ddyletswydd|gael|heno|nos|patrol
    gap|gaps|hole|holes in|between .. cover|rota|shifts|patrols|coverage
    station|nick|front-desk|front-counter|desk|custody|cells .. closes|shuts|closed|empty|unmanned|locked .. at|after|overnight|#|nights|weekends|midnight
    closest|nearest|next .. car|unit|officer|armed|patrol|dog|arv|crew|backup|back-up .. away|hour|hours|minutes|mins|miles|county
    backup|back-up|assistance|cover .. hour|forty|fifty|thirty|minutes|mins|miles away|out|off
    we|they dont|never|cant|wont .. go|come|bother|turn|send|deal|look|investigate .. to|out|up|anyone|with|at|for .. shed|sheds|burglar~|theft|thefts|shoplift~|bikes|bike|cars|car|alarms|asb|noise|breaks|break-ins|cannabis|damage|fraud
    dim heddlu|swyddogion|neb|ceir .. ar|yn|heno|ar-ol|wedi
    dont|doesnt|not|never|cant|wont|stopped|stop|no-longer|wouldnt|couldnt|rarely|hardly|nobody|noone|no-one .. go|going|come|comes|coming|attend|attends|attending|send|sending|sends|respond|responding|turn|turning|bother|bothering|investigate|investigating|record|recording|police|policing|chase|chasing|deal|dealing .. @petty
    too few|short to attend|cover|respond|answer
    just|only me|us and .. for|covering|cover|to|across .. whole|entire|all|county|town|city|district|valley|peninsula|island|patch|area|division|force
    just|only me|us|one .. for|covering|across .. whole|entire|all !team|shift|family|class
    no-one|noone|nobody .. on duty|shift|nights|patrol|response|tonight
    between|from # and|to|til|until # .. nobody|noone|no-one|zero
    nobody|noone|no-one .. this|that|our|your side|end|half|part of
    between|from # and|to|til|until # .. no|only|just|one|two .. cover|car|cars|officer|officers|police|cops|unit|units|crew|patrol|patrols|of-us
    """)
}
