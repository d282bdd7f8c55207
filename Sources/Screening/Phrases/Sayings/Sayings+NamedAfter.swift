extension Sayings {
  /// Shops, makers, food, plants, charities and schemes named after someone.
  static let namedAfter = """
    alexander mcqueen
    andy man club
    ask for angela|ani
    aunt bessie|bessies
    bakewell tart
    barry island
    ben and? jerry|jerrys
    ben nevis|lomond|lawers|macdui|cruachan|fogle|hur
    big ben|bertha
    black maria
    bloody mary
    bobby socks
    bobby|bobbies on the beat
    calvin klein
    captain birdseye|morgan
    cath|kath kidston
    charlie bigham|bighams
    chelsea bun|buns|tractor|boots|flower
    christian leaders|leader|aid|group|church|charity|volunteers|values|friends|dior|louboutin
    colin the caterpillar
    cuthbert the caterpillar
    dolly mixture|mixtures
    dolly the
    dorothy perkins
    dr|doc martens|marten|martins|pepper|oetker|barnardo|barnardos
    duke of edinburgh
    earl grey
    eccles cake|cakes
    eddie stobart|stobarts
    edinburgh woollen
    eggs benedict
    ella kitchen
    foster grant
    fred perry|olsen
    george cross|medal|asda
    george foreman
    ginger nut|nuts|rogers
    granny smith|smiths
    harry ramsden|ramsdens|winston
    harvey nichols|nicks|wallbanger
    henderson|hendersons relish
    henry hoover|vacuum|vac
    hetty|james|george hoover
    hugo boss
    jack daniel|daniels|wills|russell|russells|frost|straw
    jack in the
    jacket|jersey potato
    jacobs|jacob crackers|creek|cream|coffee
    jamie italian
    jammie|jammy dodger|dodgers
    jane|janes fighting
    jenny wren
    jimmy choo|choos
    jo malone|cox
    joe browns
    john lewis|deere|smiths|frieda
    johnnie|johnny walker|walkers
    jordan valley
    kendal mint
    king charles spaniel
    laura ashley
    lea and? perrins
    lee enfield
    leonard cheshire
    lewis gun
    lily savage
    louis vuitton
    macmillan
    marcus rashford
    marks and? spencer|spencers|sparks
    mary jane|janes
    mary meals
    max factor|mara|power
    melba toast
    mickey finn
    molly rose
    molotov cocktail|cocktails
    monte carlo
    morris dancers|dancing|minor|men|minors
    mr kipling|muscle|potato|whippy|motivator
    murray mints|mint
    paddy power|field
    papa john|johns
    paul smith shirt|suit|bag|socks|tie
    percy pig|pigs
    pizza margherita
    prince of wales
    ralph lauren
    ray ban|bans
    robin reliant
    robinson|robinsons squash|barley
    russell hobbs|group
    sally army
    sandy balls
    stanley knife|knives|blade|cup|cups|flask
    stella artois|mccartney|cans|pints
    stephen lawrence
    st|saint john ambulance
    sue ryder
    suzy lamplugh
    ted baker
    terence|terrence higgins
    thomas cook
    tiffany box|bracelet|lamp
    tom cat|yum
    tom kerridge
    tommy gun|hilfiger
    uncle ben rice|curry|sauce|packet
    vera wang|bradley
    victoria cross|sponge|line|station|plum|park|falls|coach|secret|derbyshire
    vivienne westwood
    wendy house|houses
    werthers|werther original|originals
    william hill
    worcester sauce
    """
}
