extension Phrases {
  /// What someone did before, and what they are out on.
  static let record = Phrases(
    .court, reason: "Someone's record must not reach a jury through a post.",
    suggestion: "leave it out",
    """
    previous for|convictions|conviction|form
    # previous|convictions
    previous .. as|long as|your|my|arm
    loads|lots|plenty|tons|pages|pile|list|string of previous|form|convictions
    has|had|got|with form|previous|convictions for|as|going|longer|already|and !feeding|stealing|
      eating|nicking|losing|hiding|being
    form for @offence
    known for @offence
    @pronoun|defendant|suspect|prisoner|offender|accused|@person has|had|have done this|it|that|time
      before|again
    done .. this|it before .. and
    wrong un|uns|'un
    always|usually|often @pronoun who|doing
    well? known burglar|thief|dealer|offender|robber|shoplifter|rapist|sex|drug|paedophile|nominal|
      criminal|car
    banned|disqualified driver|drivers
    convict|convicts|ex-con|jailbird
    career criminal|burglar|offender|thief
    convicted @offence|paedophile|rapist|murderer|burglar|killer|sex|drug|dealer|thief|robber|
      arsonist
    convicted of|for|at|last|today|on
    registered sex offender
    sex offender
    serial|notorious|violent|dangerous|hardened|seasoned|lifelong burglar|thief|rapist|offender|
      shoplifter|criminal|robber|fraudster|arsonist|stalker|killer|attacker|paedophile|abuser|liar|
      criminals|offenders
    known criminal|criminals
    repeat|prolific|persistent|habitual offender|burglar|thief|shoplifter|criminal|robber
    his|her|their|a|no|long|with criminal|offending record|history
    police|offending record|history as|is|was|for|longer
    record as long as|your
    record|rap|sheet longer|long
    long record|rap
    rap sheet
    out|released on licence|tag|bail|parole
    only|just|fresh|barely|already|straight|not out|released of|from prison|jail|nick|inside
    released|out from|of prison|jail|inside .. last|week|yesterday|today|days|this|only|monday
    breached|breach|breaching|broke|broken his|her|their|the bail|licence|tag|curfew|order|
      injunction|conditions|shpo|sopo|cbo|asbo|non
    breach of bail|licence|restraining|injunction|non|order|his|her|sopo|shpo|dvpo
    on bail for @offence
    on bail for|already|when|and|again|over
    on bail .. for
    already on|out on? bail
    bailed for @offence
    bailed ... for the|@offence
    bailed .. for|on|over|pending @offence|suspicion|rape
    rebailed .. for
    suspended sentence
    on a? tag|licence|curfew|probation|parole for|and|again|already|still|when|with !team
    tagged @person
    recalled|recall to prison|jail
    in and out of prison|jail|nick|court
    wanted for|on recall
    done time|bird|porridge
    did time|bird|porridge for
    served|serving|did|done # years|months|yrs for|inside|in
    euogfarnau
    ar fechniaeth am|eto|o|ers|dros
    known to police|offend|carry
    reoffend~|re-offend~
    recidivist|recidivists
    serving prisoner|life
    lifer|lifers
    on|under license|probation|tag|curfew|licence|supervision !team|and|my|to|for|plate|plates|
      officer|officers|visit
    # previous for
    string|list|pages|sheet|pile|lifetime of .. convictions|previous|offences|burglaries|arrests
    # time|stretch|spell inside|in-jail|in-prison
    allan ar fechniaeth
    record hir|droseddol
    ganddo|ganddi record|hanes
    wedi bod yn? y? carchar|garchar
    allan o'r garchar|carchar
    @pronoun|suspect|prisoner|driver got|has|have form !for|and|of|to|in
    """)
}
