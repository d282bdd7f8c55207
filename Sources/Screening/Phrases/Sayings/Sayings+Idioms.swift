extension Sayings {
  /// Turns of speech and rhyming slang with a name in them.
  static let idioms = """
    okey dokey|dokie|cokey
    no way jose
    ash wednesday
    line of duty
    dim clem
    adam ant
    any|every|some|no tom .. dick|harry
    aunt|auntie sally
    average joe
    before you could|can say jack robinson
    billy goat
    billy no mates
    bob your uncle
    bobby dazzler
    brahms and liszt
    buggins turn
    calamity jane
    charlie horse
    chatty cathy
    clever dick|dicks
    cock robin
    darby and joan
    davy jones
    dear john letter
    debbie downer
    deja vu
    dixon of dock green
    elementary my? dear? watson
    even steven|stevens|stephen
    every man jack
    faith|hope and charity
    fanny your? aunt
    flash harry
    for pete sake
    for the love of mike|pete
    full monty
    godwin law
    good|little old? nick
    gordon bennett
    go|going|gone|been for a burton
    hank marvin
    happy as larry
    heath robinson
    hobby bobby
    hobson choice
    hooray|hurrah henry|henrys|henries
    im all right jack
    jack in the box
    jack of all trades
    jack the lad
    jane doe
    jerry can|cans
    jim jams
    jimmy riddle
    joe bloggs|public|soap
    john doe|hancock|bull
    johnny come lately
    johnny foreigner
    jolly roger
    keeping|keep|kept up with the jones|joneses
    keystone cops
    king charles
    lazy susan
    life of riley
    mad as a
    may day
    may|might the force be
    moaning minnie|minnies|myrtle
    molly coddle|coddled
    morton fork
    murphy law
    negative nancy
    nervous nellie
    nosy|nosey parker
    not a scooby
    old bill|nick
    on your|my|our tod|jack|nelly
    parkinson law
    peelian principles
    peeping tom
    pete tong
    plain jane
    queen elizabeth
    real mccoy
    rob~ peter to pay paul
    roger that|wilco
    rosie lee|lea
    ruby murray
    silent night
    simon says
    smart alec|aleck|alecs
    sod law
    steady eddie|eddy
    sweet fanny adams
    sweet fa|caroline
    tak~|taken|took the mickey|michael
    tom ... dick and|or harry
    tom foolery
    typhoid mary
    uncle tom cobley|cobleigh
    uncle tom|sam
    """
}
