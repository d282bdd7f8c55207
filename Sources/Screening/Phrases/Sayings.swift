/// Common sayings and names of things that would look like people, places or harm.
enum Sayings {
  /// For each word of a passage, whether a saying holds it.
  static func held(in passage: Passage) -> [Bool] {
    var held = Array(repeating: false, count: passage.words.count)
    book.matches(in: passage) { _, words in
      for place in words { held[place] = true }
    }
    return held
  }

  private static let book = Phrasebook([people, harm, trade])

  /// Sayings and titles with a name in them.
  private static let people = """
    happy as larry
    heath robinson
    jekyll and hyde
    romeo and juliet
    guy fawkes
    bob your uncle
    tom dick and harry
    jack frost
    jack of all trades
    every man jack
    hobsons choice
    murphy law
    sods law
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
    st|saint georges|george|davids|david|patricks|patrick|andrews|andrew day
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
    roger that
    silent night
    """

  /// Words of harm that mean none.
  private static let harm = """
    traffic .. murder
    murder on the|my
    dying for|of|to
    overdose|overdosed of|on caffeine|coffee|tea|sugar|cake|chocolate|biscuits|paperwork|haribo|christmas|mince
    hanging around|about|on|out|in|up|by|washing
    hang in|on|around
    hung over|up|out
    daylight robbery
    guilty pleasure|pleasures|conscience|look|face|of
    """

  /// Trade words that would look like something else.
  private static let trade = """
    conservative estimate
    polling station
    """
}
