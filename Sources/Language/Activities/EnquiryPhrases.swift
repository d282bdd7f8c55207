/// How officers name enquiries, court and the paperwork that follows.
enum EnquiryPhrases {
  static let all: [(Cue, String)] = [
    (
      .activity(.houseToHouse),
      """
      (house 2 house|house to house|h 2 h|h2h|htoh|h to h|house-to-house|door to door|d2d|door
        2 door|hth) [enquir(y|ies)|enqs|enq|inquir(y|ies)|canvass|calls|knocking]
      (door knock(s|ing|ed)|door knocks|knock(ed|ing|s) on doors|knocked doors|knocking doors
        |doorknock(s|ing|ed)|knock(ed|ing) on [*] doors|doors knocked|knocking on [every
        |peoples|neighbours] doors)
      (cctv|ring doorbell|doorbell|dashcam|video) (trawl(s|ing)|enquir(y|ies)|view(ing|ed)
        |review(s|ing)|seizure|collection|downloads|canvass|check(s|ing)|work|enqs|hunt|search
        |footage|download|footage trawl|seizing|collecting|gathering)
      (trawl(ed|ing)|view(ed|ing)|watch(ed|ing)|seiz(ed|ing)|review(ed|ing)|collect(ed|ing)
        |check(ed|ing)|through|gathering|getting|looking at|looking through|chasing
        |download(ed|ing)|secur(ed|ing)|got|getting hold of|grabb(ed|ing)) [through|for|the
        |some|hours of] [shop|some|ring doorbell|doorbell|town] cctv
      cctv
      canvass(ed|ing) [*] [street|area|estate|road|neighbours|houses|shops]
      (local|neighbour|neighbourhood|area|street) (enquiries|canvass)
      (o ddrws i ddrws|o ty i ty|o dy i dy|ty i dy|cnocio drysau|curo drysau|cnocio ar ddrysau
        |curo ar ddrysau|ymholiadau drws i ddrws|drws i ddrws|teledu cylch cyfyng)
      """
    ),
    (.hint(.houseToHouse), "(doors|houses)"),
    (
      .activity(.sceneGuard),
      """
      (scene|crime scene|cordon) (guard(s)|guarding|watch|log(s)|preservation|security|sit
        |duty|cordon)
      (scene(s)|cordon(s)|cordoned off|outer cordon|inner cordon|crime scene(s)|police tape
        |blue and white tape)
      (guard(ed|ing)|stood on|standing on|sat on|stuck on|holding|held|preserv(ed|ing)|manning
        |manned|log(ging)|stood at|standing at|on|protecting|stood) [on|at] [a|the] [murder
        |crime|burglary|sudden death|stabbing|fire|fatal] (scene|cordon|tape|log)
      (stood|standing|sat|froze|freezing|frozen) (guard|outside a house|on a door|on a
        doorstep|guarding a door|outside a door)
      (gwarchod|diogelu|cadw) [y|r] (safle|lleoliad|fan|olygfa|olygfa drosedd|safle trosedd
        |lleoliad trosedd|cordon)
      (golygfa|safle) (trosedd|drosedd)
      (cordon|cordyn)
      """
    ),
    (.hint(.sceneGuard), "(guard|guarding|guarded|stood guard)"),
    (
      .activity(.paperwork),
      """
      (paper|desk|file|admin|office|computer|form) (work|job|jobs|duties|time|catch up
        |build(s)|building)
      (paperwork|paper work|papers|desk work|admin|adminning|form filling|filling [in|out]
        forms|forms|typing|typing up|report writing|writing up|write up(s)|wrote up|write ups
        |writing reports|emails|email|data entry|box ticking|tasks|workload|crime queue
        |catching up on (emails|admin|crimes|jobs|tasks)|desk duty|office duties|paperwk
        |pprwork)
      (case|court|charge|prosecution|cps|remand|overnight|guilty plea|gap|nga|full|bail
        |custody|rui|evidential|upgrade) [case|court] (file(s)|paper(s)|pack(s)|building|build
        |prep|preparation|papers|upgrade)
      (case file(s)|casefile(s)|file build(s|ing)|file prep|file work|the file|files|a file
        |file upgrade(s)|file|build(ing) (a|the) (file|case)|built (a|the) (file|case)|putting
        (a|the) file together|file off|disclosure|redaction|redacting|redact(ed)|schedules
        |niche|athena|connect|holmes|niche updates|crime updates|crime management
        |mg(3|5|6|9|10|11|14|15|6c)(s)|mg 11(s)|mg 5|mg 6|mg 3|mg11s|mg11|mg form(s)|mgs
        |mg(forms)|pnc|intel report(s)|intel submissions|5 x 5 s|exhibits|property store
        |exhibit(s)|interview prep|interview plan|transcripts)
      (took|taking|take|got|getting|wrote|writing|typed|typing|record(ed|ing)|statement taking
        |obtained|obtaining|chasing|gathering|collect(ed|ing)) [up] [a|an|the|some|couple of
        |few|#|more|victim|witness|impact|personal] [of] [victim|witness|impact|personal|long]
        (statement(s)|account(s)|stmt(s)|mg11(s)|abe)
      (statement(s)|stmt(s)|witness statement(s)|victim statement(s)|witness account(s)
        |section 9(s)|s9(s))
      (crime|crimes|incident|intel|vulnerability|occurrence|safeguarding|dash|ppn|vpd|merlin
        |domestic) (report(s)|recording|report(s) written|reports|form(s)|updates|sheets|book
        |write up(s)|booklets)
      (crimed|criming|crimes|recording crimes|updating crimes|updating my crimes|updating jobs
        |handover(s)|handovers|hand over(s))
      (gwaith papur|waith papur|gwaith swyddfa|ffeil(iau)|ffeil achos|ffeiliau achos
        |datganiad(au)|datganiadau|ddatganiad|adroddiad(au)|ffurflenni|llenwi ffurflenni|ebyst
        |adroddiadau trosedd|gwaith gweinyddol)
      (interview|interviews|interviewed|interviewing)
      """
    ),
    (
      .activity(.court),
      """
      (court|crown court|mags|mags court|magistrates|magistrates court|magistrate court
        |coroners court|coroners inquest|inquest|youth court|county court|crown|tribunal)
        [appearance(s)|case(s)|hearing(s)|trial(s)|duty|all|duties|date|attendance|warning]
      (gave|giving|give) evidence [at|in] [the|a] [crown|mags|magistrates] [court]
      (trial|witness box|witness stand|in the box|warned for court|court warned|jury|on the
        stand)
      (llys|yn y llys|llys y goron|llys ynadon|ir llys|rhoi tystiolaeth)
      """
    ),
  ]
}
