extension WordList {
  /// Words that insult wherever they stand.
  static let abusiveWords = [swearing, slurs, madness, folly, lowliness, regional]
    .joined(separator: " ")

  /// Swearing, and what is said of a body.
  private static let swearing = """
    fuck~ fucker fuckers fuckin fuckwit fuckwits motherfucker motherfuckers fck fcking fuk effing
    feck fecking feckin shit~ shite shitty shithole shithead shitshow shits bullshit cunt~ cunts
    twat~ twats wank~ wanker wankers tosser tossers bastard bastards dickhead dickheads knobhead
    knobheads knob knobber knobbers bellend bellends arsehole arseholes asshole assholes arsewipe
    piss pissed pissing bollocks slut sluts whore whores bitch bitches tosspot tosspots pisshead
    pissheads jobby wtf ffs stfu gtfo omfg
    """

  /// What is said of a people, a faith or an illness.
  private static let slurs = """
    pikey pikeys pikies gyppo gyppos gypo gypos gippo gippos didicoy paki pakis nigger niggers
    nigga coon coons chinky chinkies coloureds wog wogs golliwog raghead ragheads towelhead kraut
    krauts yid kike half-caste halfbreed spastic spaz spazzes retard retards retarded mong mongs
    tranny trannies faggot faggots poof poofs poofter poofters lezzer rentboy shirtlifter knacker
    """

  /// What is said of the addicted and of the ill.
  private static let madness = """
    junkie junkies junky smackhead smackheads crackhead crackheads skaghead skagheads baghead
    bagheads druggie druggies wino winos alkie alkies alky tweakers crackwhore jakey jakeys nutter
    nutters nutjob nutcase loony loonies schizo weirdo weirdos
    """

  /// What is said of the slow.
  private static let folly = """
    moron morons imbecile imbeciles cretin cretins idiot idiots dipshit dipstick twits prat prats
    plonker plonkers pillock pillocks numpty numpties nincompoop blockhead airhead bimbo halfwit
    halfwits dimwit dimwits nitwit nitwits thicko thickos dumbass doofus dunce bozo bozos divvy
    wazzock wazzocks berk berks eejit eejits gormless thick-as-mince
    """

  /// What is said of the poor and of those in cells.
  private static let lowliness = """
    scum scumbag scumbags scummy lowlife lowlifes lowlives vermin chav chavs chavvy pleb plebs
    toerag toerags toe-rag gobshite gobshites scrote scrotes scrotebag scrotum scally scallies
    skank skanks skanky scanger skanger scangers skangers mingers minger dosser dossers sponger
    spongers scrounger scroungers parasite parasites pond-life pondlife subhuman savages
    cockroaches nonce nonces paedo paedos pedo pervert perverts perv pervy slob thug thugs yobbo
    yobbos yob yobs neds oxygen-thief knuckle-dragger gits tramps sods crims deadbeat layabout
    layabouts wasters waster degenerates maggots ratbag ratbags slapper slappers hag tossbag
    jungle-bunny lardarse fatso fatty lardy munter munters gimp
    """

  /// Insults of Scotland, Ireland and Wales.
  private static let regional = """
    bawbag bawbags bawheid fannybaws jobbie bam bams bampot bampots radge radges roaster roasters
    dobber dobbers walloper wallopers gobdaw langer langers gombeen cachu ffwcio twpsyn coc
    """
}
