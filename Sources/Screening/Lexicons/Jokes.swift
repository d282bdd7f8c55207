extension WordList {
  /// What makes a grave word a matter of learning or giving.
  static let learningWords = """
    training awareness friends charity charities course courses session sessions input cpd talks
    workshop workshops seminar conference lesson lessons fundraiser fundraising walk run marathon
    sale research campaign campaigns leaflet leaflets poster posters module e-learning elearning
    lecture policy policies presentation exercise scenario refresher toolkit passport passports
    champion champions cafe ribbon quiz reading book podcast documentary alarm volunteers
    volunteer helpline charity's drop-in week month day service services strategy pathway forum
    event partnership project stall hyfforddiant ymwybyddiaeth elusen
    """

  /// What is stolen in a briefing room, and other things no crime is about.
  static let treats = """
    biscuit biscuits doughnut doughnuts donut donuts cake cakes tea coffee sandwich sandwiches
    kettle pasty pasties pie pies chocolate chocolates sweets crisps milk teabag teabags mug mugs
    pizza curry cheesecake digestive digestives hobnob hobnobs jaffa creams cupcake muffin muffins
    flapjack bacon lunch breakfast fridge brew haribo quality roses celebrations pastry croissant
    snack snacks custard toast stapler pen pens chair charger chargers chip chips chippy sausage
    sausages sarnie butty egg eggs soup stew gravy pudding pancake pancakes ice-cream ice-lolly
    banana bananas grapes cheese butter jam jelly marmalade crumble custards brownie brownies
    duvet sofa oven microwave photocopier printer socks slippers tinsel seagull seagulls gull
    gulls pigeon pigeons goose geese hedgehog squirrel squirrels hamster swan swans badger duck
    ducks cat cats kitten tortoise spreadsheet flask cuppa cuppas crumb crumbs kitkat kitkats twix
    mars-bar snickers jammie-dodger jammie-dodgers puddings samosa samosas haggis noodle noodles
    yoghurt lunchbox hamper sausage-roll rolls jelly-babies alarm-clock bedsheets homework
    crossword bisgedi cacen paned brechdan teisen siocled
    """

  /// Words of crime that are joked with when such a thing is at hand.
  static let jests = """
    guilty confess confessed confesses confession admit admits admitted stole stolen nicked
    culprit thief thieves theft robbed robbery suspect suspects suspected charged sentenced dna
    fingerprints prints cctv witness witnesses alibi evidence convicted case accused offender
    offenders killed murdered murder abused wanted crime crimes overdose overdosed addicted
    addiction verdict jury judge covert undercover unmarked surveillance stakeout intel tracker
    raid raided raids sting smuggle~ manhunt hunt hunting hostage stash hidden secret at-large
    arrested missing search searching bait trap trapped kidnapped kidnap ransom custody seized
    siege euog lladrad
    """
}
