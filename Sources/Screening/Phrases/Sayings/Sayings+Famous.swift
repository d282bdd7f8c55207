extension Sayings {
  /// People of the stage, the screen, sport and history, and those who were never born.
  static let famous = """
    tom jones|cruise|hanks
    ed sheeran
    taylor swift
    shirley bassey
    gareth bale
    harry kane|styles
    winston churchill
    david attenborough|beckham|bowie
    mary berry|poppins
    gordon ramsay
    jamie oliver
    delia smith
    alan partridge
    basil fawlty|brush
    victor meldrew
    homer|bart simpson
    del boy
    uncle albert
    starsky and hutch
    cagney and lacey
    bonnie and clyde
    thelma and louise
    forrest gump
    usain bolt
    lewis hamilton
    mo farah
    jessica fletcher
    jeremy kyle|clarkson|vine
    piers morgan
    chuck norris
    bruce lee|willis|forsyth
    bear grylls
    ray mears
    captain tom|kirk|hook|jack
    bilbo|frodo baggins
    moses
    wallace and gromit
    punch and judy
    hansel and gretel
    jack and jill
    humpty dumpty
    mother teresa
    nelson mandela
    martin luther
    rosa parks
    isaac newton
    charles dickens|darwin
    jane austen
    dylan thomas
    roald dahl
    joe wicks
    simon cowell|says
    billy connolly|elliot|goat
    nanny mcphee
    peter kay|crouch|rabbit
    jimmy carr|riddle
    dick turpin|dastardly
    ronnie barker
    arthur daley
    benny hill
    oliver twist
    tiny tim
    hyacinth bucket
    barbara windsor
    judge rinder|judy|dredd
    rocky balboa|road|horror
    lady godiva|luck|gaga|macbeth|muck|mayor
    joan of arc
    mary seacole
    helen of troy
    """
}
