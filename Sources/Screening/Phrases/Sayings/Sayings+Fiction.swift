extension Sayings {
  /// People of books, plays, films and programmes, who were never born.
  static let fiction = """
    alan partridge|partridges
    arthur daley|dent
    barbie and ken
    basil fawlty
    bertie wooster|bassett
    bet lynch
    bilbo|frodo|samwise baggins|gamgee
    bob cratchit
    bonnie and clyde
    bridget jones
    bronte sisters
    cagney and lacey
    captain hook|kirk|ahab|jack|mainwaring|pugwash|scarlet|sparrow|haddock|nemo|america
    compo
    corporal jones
    dads army
    darth vader|maul
    dci tennison|barnaby
    del boy
    dirty den|harry
    doctor|dr who|dolittle|strange|jekyll|frankenstein|zhivago|evil
    don quixote
    dorian gray
    dorothy and toto
    dot cotton
    ebenezer scrooge
    father ted|dougal|brown|christmas
    forrest gump
    frank gallagher|spencer|drebin
    gavin and stacey
    hamish macbeth
    hannibal lecter
    harry potter|potters
    hercule poirot
    hermione granger|would
    hilda ogden
    home alone ... kevin
    huckleberry finn
    hyacinth bucket
    indiana jones
    inspector morse|clouseau|gadget|rebus|lynley|norse|goole|barnaby
    jack sparrow|reacher|regan|bauer|skellington|sprat|horner
    james bond|herriot
    jane eyre|marple|tennison|fonda
    jason bourne
    jean valjean|brodie
    jekyll and hyde
    jessica fletcher|rabbit
    jim bergerac|royle
    john rambo|wick|mcclane|snow|silver
    jon snow
    judge dredd
    ken barlow
    king arthur|kong|lear|midas|canute
    lady macbeth|bracknell|chatterley|muck
    lone ranger
    long john silver
    luke skywalker|duke
    mad max
    maid marian
    marty mcfly
    miss marple|havisham|moneypenny|trunchbull|piggy|muffet|whiplash
    mr bean|benn|darcy|tumble|micawber|miyagi|spock|blobby|bump|tickle|magoo|hyde|plod|men
    mrs brown boys
    mrs tiggywinkle|claus|danvers|doubtfire|bucket|slocombe|merton|brown-boys|mangel
    nancy drew
    nora batty
    norman bates|wisdom|stanley
    obi-wan|obi wan|kenobi
    oliver twist
    patsy and edina
    pc plod|plum|world|gone|brigade|murdoch
    peaky blinders
    peggy mitchell
    percy jackson
    private pike|frazer|godfrey|ryan
    rab c
    reggie perrin
    rip van winkle
    robin hood|hoods
    robinson crusoe
    rocky balboa|road|horror
    rodney|del trotter|you-plonker|plonker
    romeo and juliet
    ron weasley
    rosemary and thyme
    sarah connor|lund
    scarlett ohara
    sergeant|sgt bilko
    sherlock|watson had|holmes
    shirley valentine
    sid and nancy
    starsky and hutch
    ted hastings|lasso
    thelma and louise
    tiny tim
    tom sawyer|thumb|barnaby|bombadil|kitten
    tony soprano|stark|montana
    trigger broom
    vera duckworth|stanhope
    vicky pollard
    victor meldrew|frankenstein|hugo
    found|find|spot|wheres|where wally
    walter mitty
    when harry met sally
    wile e
    zorro
    """
}
