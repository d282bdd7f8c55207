extension Phrases {
  /// Where there are few or no police, and what is not attended.
  static let cover = Phrases(
    .tactics, reason: "This tells where there are few or no police, or what is not attended.",
    suggestion: "we were very short today",
    """
    / how many, for how much and until when
    only|just|no|not|nobody|noone|hardly|without|barely|single|zero|few|couple .. @unit ....
      @coverage
    # .. officers|cops|pcs|bobbies|police|patrols|crews|response-cars|armed-officers|detectives|
      sergeants|of-us|ohonom .. for|on|cover~|across|patrol|police|policing .. whole|entire|county|
      valley|town|city|district|division|force|area|region|coast|people|thousand|patch|@place
    # car|cars|unit|units|crew|van|vans .. for|cover~|across|policing .. whole|entire|county|
      counties|valley|town|city|district|division|force|area|region|coast|patch|@place
    had|have|with|just|only one|two|three|# response|area|traffic car|cars|unit|units
    there|theres is|are? one|two|three|1|2|3 car|cars|officer|officers|unit|crew .. on|for|covering
      .... @coverage
    only|just|all @incident? # .. @unit .. for|cover~|across|tonight|covering|till|until|between|
      after|whole|on-duty
    # .. officers|units|cops|pcs|bobbies|response|crews .. on|left|available|working tonight|nights|
      until|weekend
    only|just|single|# arv|arvs|armed|firearms .. cover|county|counties|force|tonight|whole|area|
      car|cars|vehicle|vehicles|team
    just|only me|us and .. for|covering|cover|to|across .. whole|entire|all|county|town|city|
      district|valley|peninsula|island|patch|area|division|force
    just|only me|us|one .. for|covering|across .. whole|entire|all !team|shift|family|class
    after|past|from #|midnight|2am|3am|1am .. one|two|three|no|nobody|only|just|single .. car|cars|
      officer|officers|unit|cop|cops|crew|police|patrol|us .. for|covering|left|cover|on|in
    between|from # and|to|til|until # .. nobody|noone|no-one|zero
    between|from # and|to|til|until # .. no|only|just|one|two .. cover|car|cars|officer|officers|
      police|cops|unit|units|crew|patrol|patrols|of-us
    / nobody
    nobody|noone|no-one cover|covers|covering|polices|patrols|patrolling|policing
    nobody|noone|no-one .. covering|policing|patrolling|working|on .. after|past|between|overnight|
      tonight|until|till|duty|shift|nights|patrol|response
    nobody|noone|no-one .. this|that|our|your side|end|half|part of
    nobody|noone|no-one|none is|are? coming|attending to|out
    no|zero|nobody|noone|hardly|without .. officers|cops|police|cars|units|patrols|cover|response|
      traffic-cars|bobbies|pcs|detectives|crews .. between|after|until|till|tonight|overnight|
      across|anywhere|covering|nights|whole|county|weekends|midnight|available|#|@place
    no|zero|hardly cover|patrols|police|officers|cops|response .. tonight|overnight|between|until|
      till|after|weekend|from
    no|without arv|arvs|armed|firearms .. cover|county|force|tonight|whole|for|team|on|area
    station|custody|front|nick|counter|front-desk|front-counter|desk|cells .. unmanned|empty|
      unstaffed|unguarded|unlocked|closes|shuts|shut|closed|locked .. nights|at|between|after|
      overnight|from|tonight|left|weekends|midnight
    gap|gaps|hole|holes in|between .. cover|rota|shifts|patrols|coverage
    shift pattern|patterns|change|changeover .. means|leaves|gap|nobody
    handover is|at .. when|nobody|no
    / how far and how long
    nearest|closest|next .. armed|arv|unit|car|dog|officer|patrol|taser|crew|backup|back-up ....
      away|hour|hours|minutes|miles|county
    backup|back-up|assistance|cover .. hour|forty|fifty|thirty|minutes|mins|miles away|out|off
    response time|times .. is|are|was|over|hour|hours|minutes
    take|takes|took us # .. minutes|hours|mins to get to !sleep|bed
    / out of hearing
    no comms|radio|radios|signal .. in|on|at|between|there|near|all
    radio|radios|airwave|comms blackspot|black|dead|dont|doesnt|down|out|fail .. spot|spots|in|at|
      work|for|there|near
    dead spot|spots|zone
    / what is not attended
    dont|doesnt|not|never|no|cant|wont|stopped|stop|unable|no-longer|rarely|hardly|nobody|noone|
      no-one .. attend~|respond~|investigate~|record~|turn-up .. @petty|crime|crimes|vehicle|car|
      cars|calls|jobs|nights|after|any|anything|under|unless
    dont|doesnt|not|never|cant|wont|stopped|stop|no-longer|rarely|hardly|nobody|noone|no-one .. go|
      going|come|comes|coming|send|sending|sends|sent|turn|turning|deploy|bother~|police|policing|
      look|chase|chasing|deal|dealing .. @petty
    we|they|police|you dont|wont|cant|never|stopped attend|attending|investigate|investigating|
      respond
    cars|patrols|police|officers|cops|response|units|they dont|never|wont|doesnt go|come|patrol|
      deploy out|up|down .. after|past|before
    we dont|cant|never|wont pursue|chase .. motorbikes|bikes|mopeds|bike|off|without|after|pursuits
    we dont|cant|never|wont do nights|pursuits
    not allowed to chase|pursue
    only send~|sends|sending|sent|attend # .. to|for
    screened|screen|filed|written|nfa out|nfaed|off .. burglar~|thefts|without|all|any|
      automatically|at|over
    too few|short to attend|cover|respond|answer
    / Welsh
    dim ond|on .. swyddog|swyddogion|plismon|car|gar|heddwas|ohonom .. dros|yn|ar|i|heno|gyfer|
      ar-gyfer
    dim heddlu|swyddogion|plismyn|ceir .. yn|ar|heno|tan|dros|ar-ol|wedi
    neb .. ar-ddyletswydd|ddyletswydd|gael|heno|nos|patrol
    """)
}
