extension Sayings {
  /// Sayings, titles, sweets and charities with a name in them.
  static let people = """
    happy as larry
    dr|doc martens|marten|who|pepper|strange|dolittle
    heath robinson
    jekyll and hyde
    romeo and juliet
    guy fawkes
    bob your uncle
    tom ... dick and harry
    jack frost
    jack of all trades
    every man jack
    hobson choice
    murphy law
    sod law
    parkinson law
    for pete sake
    aunt sally
    bobby|bobbies on the beat
    keeping up with the jones
    father christmas
    robin hood
    peter pan
    robbing peter to pay paul
    rob peter to pay paul
    simple simon
    walter mitty
    gordon bennett
    joe bloggs
    joe public
    john doe
    jane doe
    jack russell
    king charles spaniel
    rip van winkle
    florence nightingale
    mary celeste
    marie celeste
    real mccoy
    nosy|nosey parker
    smart alec|aleck
    even steven|stevens
    jack the lad
    peeping tom
    black maria
    mickey mouse
    taking|take|taken|took|takes the mickey|michael
    plain jane
    johnny come lately
    life of riley
    on your|my|our tod|jack
    moaning minnie
    doubting thomas
    good|bad samaritan
    keystone cops
    laurel and hardy
    morecambe and wise
    ant and dec
    dixon of dock green
    robert peel
    sir robert peel
    peelian principles
    queen elizabeth
    king charles
    prince of wales
    may|might the force be
    may day
    victoria cross
    st|saint john ambulance
    st|saint george|georges|davids|david|patricks|patrick|andrews|andrew day
    duke of edinburgh
    faith|hope and charity
    dolly mixture|mixtures
    jack daniels
    earl grey
    victoria sponge
    granny smith
    molotov cocktail|cocktails
    adam ant
    sweet fanny adams
    sweet fa
    billy no mates
    billy goat
    uncle tom
    uncle sam
    bloody mary
    davy jones
    indiana jones
    inspector morse|clouseau|gadget|rebus|lynley|norse
    dci tennison|banks
    pc plod|plum|world|gone|brigade
    fireman sam
    bob the builder
    postman pat
    thomas the tank
    harry potter
    james bond
    lone ranger
    noddy
    mad as a
    hobby bobby
    gone for a burton
    keeping up with the joneses
    deja vu
    roger that
    silent night
    old bill
    charlie chaplin|brown|bucket|bravo|and
    elvis impersonator|impersonators|presley|hair|lives|impression|costume|lookalike|song|songs|on|has
    as|like|dressed-as elvis
    ben nevis|lomond|lawers|macdui|hur|cruachan
    ken dodd|bruce|barlow
    barry white|manilow|island|gibb
    sonny and cher
    cilla black
    bob monkhouse|marley|hope|dylan|geldof|ross
    bruce springsteen
    cliff richard
    tina turner
    freddie mercury
    elton john
    rod stewart|hull
    paul mccartney|simon|daniels
    john lennon|lewis|peel|cleese|wayne|deere
    george michael|clooney|formby|orwell
    david brent|tennant
    ricky gervais
    lenny henry
    eric morecambe
    les dawson
    tommy cooper|steele
    frank sinatra|spencer|skinner
    amy winehouse
    kate bush|moss|middleton
    robbie williams
    noel gallagher|edmonds
    ant mcpartlin
    holly willoughby
    phil collins|mitchell
    dot cotton
    den watts
    ken barlow
    hilda ogden
    vera duckworth
    rita chakrabarti
    jim bowen|davidson
    sean connery|bean
    roger moore|federer|rabbit
    daniel craig
    andy murray|williams
    wayne rooney
    gary lineker|barlow
    alan shearer|sugar|titchmarsh
    bobby charlton|moore
    george best
    steve davis|irwin|mcqueen
    jason bourne|statham
    john mcclane|rambo|wick
    mary poppins|berry|shelley
    gene hunt
    jack reacher|regan|sparrow|nicholson
    clint eastwood
    dirty harry
    marty mcfly
    luke skywalker
    hannibal lecter
    norman bates
    basil rathbone
    hercule poirot
    jane marple|fonda
    ted hastings|lasso
    line of duty
    adele
    beyonce
    rihanna
    madonna
    shakira
    noah ark
    adam and eve
    cain and abel
    david and goliath
    patience of a? saint|job
    wisdom of solomon
    albert einstein|square|hall
    saint nick
    little|good old? nick
    barry island|white|manilow
    george cross|medal
    lee enfield
    victoria line|station|sponge|plum|park|falls|coach
    chelsea bun|buns|tractor|boots|flower
    jordan valley
    christian leaders|leader|aid|group|church|charity|volunteers|values|friends
    percy pig|pigs
    colin the caterpillar
    cuthbert the
    monte carlo
    morris dancers|dancing|minor|men
    tommy gun
    bobby dazzler|socks
    jenny wren
    kendal mint
    bakewell tart
    eccles cake|cakes
    ginger nut|nuts
    paddy power|field
    sally army
    rosie lee|lea
    tom cat
    wendy house|houses
    nelly the
    molly coddle|coddled
    roger wilco
    charlie horse
    sandy balls
    jack straw|in|up|of
    mrs brown boys
    marie curie
    sue ryder
    dr barnardo
    leonard cheshire
    terrence higgins
    suzy lamplugh
    stephen lawrence
    guy burned|burning|burnt
    dads army
    """
}
