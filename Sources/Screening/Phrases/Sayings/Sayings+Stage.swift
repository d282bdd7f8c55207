extension Sayings {
  /// People of the stage, the screen, music and sport.
  static let stage = """
    adele|beyonce|rihanna|madonna|shakira
    alan shearer|sugar|titchmarsh|carr|sugars
    amy winehouse
    andy murray|williams|warhol
    ant and dec|mcpartlin
    as|like|dressed-as elvis
    barry white|manilow|gibb
    basil rathbone|brush
    bear grylls
    benny hill
    billy connolly|elliot|ocean|piper
    bob monkhouse|marley|hope|dylan|geldof|ross|ross's
    bobby charlton|moore|robson
    brian cox|may|blessed|clough
    britney spears
    bruce springsteen|lee|willis|forsyth
    charlie chaplin|dimmock
    chuck norris
    cilla black
    cliff richard
    clint eastwood
    daniel craig
    david attenborough|beckham|bowie|tennant|jason|dickinson|walliams
    delia smith
    delia|nigella|jamie|adele|kylie|elton recipe|recipes|song|songs|tribute
    dolly parton
    dylan thomas
    ed sheeran
    eddie izzard
    elton john
    elvis impersonator|impersonators|presley|hair|lives|impression|costume|lookalike|song|songs
    elvis on|has
    eric morecambe|cantona|clapton
    frank sinatra|skinner
    fred astaire|dibnah|flintstone
    freddie mercury|starr|flintoff
    gareth bale|southgate|malone
    gary lineker|barlow
    gene hunt|kelly|wilder
    george best|michael|clooney|formby
    ginger spice
    gordon ramsay
    greta thunberg
    harry kane|styles|hill
    holly willoughby
    jack nicholson|dee|whitehall
    jamie oliver|vardy
    jason statham
    jeremy kyle|clarkson|vine|paxman
    jim bowen|davidson|carrey
    jimi hendrix
    jimmy carr|page
    jo brand|whiley
    joe wicks|cocker|root
    john lennon|peel|cleese|wayne|barrowman|motson|travolta
    johnny cash|rotten|depp|vegas
    jonny wilkinson|bairstow
    judge rinder|judy
    julie andrews|walters
    justin bieber
    kate bush|moss|winslet
    keith lemon|moon|richards
    ken dodd|bruce
    kylie minogue
    laurel and hardy
    stan and ollie
    bert and ernie
    ken loach
    auld lang syne
    led zeppelin
    lenny henry
    les dawson|mis|miserables
    lewis hamilton|capaldi
    lorraine kelly
    mary berry
    max bygraves
    meat loaf
    michael caine|jackson|mcintyre|palin|fish
    mick jagger
    mo farah|salah
    morecambe and wise
    nick cave|knowles|faldo
    nigella lawson
    noel gallagher|edmonds
    oasis liam
    pam ayres
    paul hollywood|mccartney|daniels|gascoigne|ogrady|weller
    peter kay|crouch|andre|gabriel
    phil collins|mitchell|spector
    piers morgan
    prue leith
    ray mears|winstone|charles
    rick astley|stein
    ricky gervais|hatton
    rita chakrabarti
    rob brydon|beckett
    robbie williams|coltrane
    rod stewart|hull
    roger moore|federer|daltrey
    ronnie barker|corbett
    russell brand|howard
    sarah millican|lancashire
    sean connery|bean|paul
    sgt|sergeant pepper|peppers
    shania twain
    shirley bassey|temple
    sid james
    simon cowell|cowells
    sonny and cher
    spice|abba|beatles|oasis ... ginny|geri|mel|emma|agnetha|bjorn|benny|ringo|liam|noel
    stephen fry|hawking
    steve davis|irwin|mcqueen|redgrave
    stevie wonder|nicks
    susan boyle|calman
    taylor swift
    terry wogan
    tina turner
    tom jones|cruise|hanks|daley|hardy
    tommy cooper|steele
    torvill and dean
    two ronnies
    usain bolt
    venus and serena
    vera lynn
    victoria beckham|wood
    vinnie jones
    wayne rooney|sleep
    whitney houston
    """
}
