/// Classes of words from which the rows of activities are put together, in ``PhraseNotation``.
enum WordClasses {
  /// Words that may stand before a person or thing: "a couple of drunk".
  static let which = """
    [a|an|the|some|one|another|our|his|her|their|my|this|these|all|#] [couple|few|group|bunch
      |load|loads|lot] [of] [the|old|elderly|young|little|drunk|drunken|distressed|vulnerable
      |confused|poor|local|random|lost|teenage|homeless|suicidal|injured|missing|scared|dementia]
    """

  /// Words for a person or people.
  static let people = """
    (man|men|woman|women|male(s)|female(s)|lad(s)|lass(es)|girl(s)|boy(s)|kid(s)|child(ren)
      |teen(s)|teenager(s)|youth(s)|youngster(s)|person|people|bloke(s)|chap(s)|guy(s)|lady
      |ladies|gent|gentleman|fella(s)|feller|pensioner(s)|oap(s)|toddler|resident(s)|student
      |patient(s)|dad|mum|son|daughter|brother|sister|mother|father|grandad|granddad|grandma|gran
      |granny|nan|folk|couple|neighbour|driver(s)|motorist(s)|tourist(s)|drunk(s)|old boy|old
      dear|homeless chap)
    """

  /// Somebody who is done something with: "a young lad", "him".
  static let someone = which + " (" + people + "|him|her|them|someone|somebody|one|anyone|folks)"

  /// Somebody at home with somebody: "husband", "ex".
  static let partner = """
    (husband|hubby|wife|missus|ex|ex partner|ex husband|ex wife|boyfriend|girlfriend|bf|gf
      |partner)
    """

  /// Words for what moves on a road.
  static let vehicles = """
    (car(s)|van(s)|lorry|lorries|truck|hgv|artic|bus|coach|motorbike|motorcycle|moped|bike|biker
      |cyclist|taxi|vehicle(s)|scooter|escooter|minibus|motor(s)|caravan|tanker|4 x 4)
    """

  /// Words for where people live and trade.
  static let buildings = """
    (house(s)|flat(s)|address(es)|property|home|shop|premises|pub|garage|shed|bungalow|farm
      |lockup|caravan|drum|gaff|office|school|church|warehouse|unit|salon|takeaway)
    """

  /// Where prisoners are held and brought.
  static let custody = """
    (custody|court|prison|jail|cells|nick|station|mags|magistrates|bin|suite|remand court|crown)
    """
}
