/// A kind of premises, with the plain words to say instead.
struct PremisesKind {
  let suggestion: String
  var severity = Finding.Severity.ask

  static let named: WordTable<PremisesKind> = {
    let grave: WordSet = [
      "refuge", "hostel", "ward", "shelter", "childrens-home", "children-home", "young-offenders",
    ]
    var kinds: [(WordText, PremisesKind)] = []
    for (words, suggestion) in table {
      for word in words.utf8.split(separator: UInt8(ascii: " ")).map(WordText.init) {
        let severity = grave.contains(word) ? Finding.Severity.block : .ask
        kinds.append((word, PremisesKind(suggestion: suggestion, severity: severity)))
      }
    }
    return WordTable(kinds)
  }()

  private static let table: [(String, String)] = [
    ("hospital infirmary ysbyty hosp", "the hospital"), ("ward", "a ward"),
    ("hospice", "a hospice"),
    ("surgery clinic", "a surgery"), ("maternity", "the hospital"), ("magistrates", "court"),
    (
      "school academy primary secondary ysgol comp comprehensive grammar infants juniors nursery",
      "a local school"
    ), ("college university uni coleg", "a local college"),
    (
      "arms inn tavern hotel pub taproom tafarn brewhouse alehouse nightclub club bar wetherspoons",
      "a pub"
    ),
    ("guesthouse b&b hostel", "a hostel"), ("refuge", "a refuge"), ("shelter", "a shelter"),
    (
      "cafe restaurant takeaway chippy chippie kebabs kebab tandoori pizzeria bakery bistro balti diner deli delicatessen tearoom tearooms carvery grill patisserie steakhouse",
      "a local business"
    ),
    (
      "newsagents newsagent stores store shop garage butchers bakers jewellers florist florists barbers supermarket minimarket bookmakers bookies pharmacy chemist chemists salon offlicence motors taxis news booksellers grocers greengrocers fishmongers ironmongers hardware launderette laundrette opticians dentists boutique tyres autos bazaar emporium superstore mart",
      "a local shop"
    ),
    ("nick bridewell", "the station"), ("prison carchar jail gaol yoi", "a prison"),
    ("custody", "custody"),
    (
      "mosque masjid church chapel temple gurdwara synagogue cathedral mandir abbey eglwys capel minster priory",
      "a place of worship"
    ),
    ("lodge manor residential", "a care home"),
    ("police-station fire-station ambulance-station police-stn", "the station"),
    (
      "crown-court magistrates-court county-court youth-court combined-court mags-court family-court justice-centre",
      "court"
    ),
    ("custody-suite custody-centre custody-unit", "custody"),
    (
      "psychiatric-unit mental-health-unit stroke-unit burns-unit assessment-unit secure-unit birthing-unit neonatal-unit day-hospital",
      "the hospital"
    ),
    ("care-home nursing-home residential-home rest-home retirement-home", "a care home"),
    ("childrens-home children-home young-offenders", "a children's home"),
    ("medical-centre health-centre medical-practice walk-in", "a surgery"),
    (
      "leisure-centre community-centre sports-centre shopping-centre retail-park community-hall village-hall youth-centre working-mens rugby-club football-club social-club bowls-club golf-club",
      "a local building"
    ),
    (
      "kebab-house fish-bar petrol-station corner-shop off-licence post-office village-store service-station filling-station",
      "a local shop"
    ),
    (
      "high-school primary-school secondary-school junior-school infant-school grammar-school boys-school girls-school",
      "a local school"
    ),
  ]
}
