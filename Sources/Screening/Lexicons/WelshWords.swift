extension WordList {
  /// Ordinary Welsh words, so that a Welsh line is read as words and not as strange names.
  static let welshWords = """
    a ac achos achosion adael adnabod adolygu adran adref adroddiad adroddiadau aelod aelodau aeth
    aethom afon ag agor agorwch agos ai ailddechrau allan allanol allwn alwad alwadau am ambell
    ambiwlans amdano aml amser amseroedd angen anghofio anghydfod anifail anifeiliaid anodd ansicr
    ar ar-lein araf arall ardal arestiad arestiadau arestio arestiom arestiwyd arferol argyfwng
    argyfyngau arhosodd arhosom arnom arnon arnyn arolygydd aros arsylwi arweiniodd at atal ateb
    atebion awn awr awyr bach balch baned bapur barc barod batrol batrolau bawb bechgyn beic
    beiciau beidio bellach berson beryglus beth bethau blant blinedig blino blismona bob bobl bod
    bont bore bostiad bostiadau bostio brawddeg brecwast broblemau bryd bryder brys brysio brysur
    bu buais bues buoch buom bws bwysicaf bwysig bydd byddai byddech byddwn byr byrgleriaeth byth
    byw cacen cacennau cadw cael cafodd cafwyd caiff cais call calon cam canfod caniatau canlyniad
    canol canu capel car carcharor carcharorion cartref cawsom cedwais cefnogi ceir cerbyd
    cerddais cerdded cerddom chafodd cham chanfod charcharor chelwyn cherbydau chi chwe chwerthin
    chwiliad chwilio chwiliom chwiliwch chwmpas chwyddo chyfrif chymorth chyngor ci cinio clir
    cliriwyd clos cludo clywed clywodd clywsom coed coffi coll colli collodd crio croesi croeso
    cwestiwn cwestiynau cwnstabl cwpan cwrdd cwsg cyd cyfan cyfarfod cyfarfodydd cyfarfu
    cyfarwyddiadau cyffuriau cyflymder cyfnod cyfrif cyfrifiadur cyfryngau cyhoedd cyhoeddus
    cyllell cymdeithas cymdeithasol cymdogaeth cymdogion cymerodd cymorth cymraeg cymru cymryd
    cymuned cymunedol cyn cyngor cynnar cynnig cynnwys cyntaf cyrraedd cyrsiau cyson cysylltu
    cywir da daeth daethom daethon dafarn dal dalfa damwain dangos darllenwch darlun datganiadau
    daw dawel dawelu dda ddaeth ddalfa ddamwain ddamweiniau ddangos ddarllen ddarn ddau ddechrau
    ddefnyddio ddelio ddesg ddigon ddigwyddiad ddigwyddiadau ddigwyddodd ddim ddioddefwr
    ddioddefwyr ddiogel ddiogelwch ddisgyblion ddiwrnod ddod ddoe ddrud ddrws ddrysau ddweud ddwy
    ddydd ddyletswydd ddysgu deall dechrau defnyddio deg delio deuddeg deulu dewis diben dibynnu
    difrod digwydd digwyddiad digwyddiadau digwyddodd dilyn dim dinas dioddefwr dioddefwyr diogel
    diogelwch diolch disgyblion ditectif diwedd diwrnod dod  domestig dosbarth dref droed dros
    drosedd droseddwr druan drwg drws drwy dweud dwr dwylo dydd dyddiau dyletswydd dyma dyn dynes
    dynion dynnu dysgu dywedwch efallai eglwys eich eiddo eiliad ein eira eiriau eisiau eithaf
    ellir enghraifft enwau er eraill erbyn ers eto fach falch farchnad fawr feic fel felly fesul
    fewn ffair ffeithiau ffenestr fferm ffon ffonio ffordd ffrae ffrind ffurflenni ffyrdd flaen
    flynyddoedd fod funudau fwyaf fydd fyddwch fynd fyrgleriaeth gacennau gadael gadawyd gadewais
    gadw gaeaf gallaf gallai gallwch gallwn galwad galwadau gam gan ganddi ganddo ganfod gartref
    gartrefi gawsom gawson geiriau gennym genod gerdded glaw gofal gofalu gofyn goll gollodd
    golygu gorffen gorsaf gorymdaith gwaith gwallgof gwanwyn gwarant gwarchod gwasanaeth gweithio
    gweithwyr gwelais gweld gwell gwelsom gwely gwen gwenu gwestiynau gwir gwirio gwirionedd
    gwnaed gwnaeth gwnaethom gwneud gwnewch gwraig gwrando gwrdd gwrthdrawiad gwrthdrawiadau
    gwybod gwych gwydraid gwyl gwyliadwriaeth gwyliau gwylio gwyllt gwynt gyd gyda gyfan gyfarfod
    gyfer gyfrif gymdogaeth gymorth gymryd gymuned gyngor gynnar gynnes gyntaf gyrru hachub
    haeddiannol haf hanner hapus heb hebrwng heddiw heddlu heddluoedd heddwas hefyd helo helpom
    helpu heno heol heulwen hir hoffi hogia holl hon honno hun hunain hwn hwnnw hwyl hwyr hyd
    hydref hyfforddiant hyn hynny i iawn iddi iddo iddyn iechyd ieuenctid leol les lladrad llaeth
    llais llan llaw llawer llawn lle lleol lles llinell llongyfarchiadau llonydd llwyddiant llyfr
    llygad llys llythyr lon lwcus lygaid mae maent maes mam mamau marchnad marcio mawr meddwl
    meddyg merched mewn mis misoedd mor munud munudau mwy mwyn mynd mynydd nabod nac nad nadolig
    nawr neb neithiwr nes nesaf neu newid newydd ngwaith nhw nid nifer niweidio niwl nodi nofio
    nol nos noson noswaith nosweithiau nyrs nyrsys ochr oed oedd oer oes ohono ohonynt ond orau
    oriau pa pan panad paned parc parhau parti pasg patrol pawb pedair pel pell pen penblwydd
    penderfynu penwythnos pethau phaned pherson phobl phroblem plant plismon plismona plismyn pob
    pobl polisi pont popeth problemau pryder prynhawn pump pwy pwysig pymtheg rhag rhai rhaid
    rhain rhan rhedeg rhif rhingyll rhoddodd rhodfa rhoi rhwng rhwydweithiau rhy rhydd rhyw rhywun
    roedd roeddem roedden rwy rydw rydych rydym rywbeth rywun safle saib sawl sefyll sesiwn
    sgiliau sgwar sgwrs shifft shifftiau shwmae siarad siaradais siaradodd siaradom siop siwgr
    siwr stondin stopio stryd sut swn swper swydd swyddfa swyddog swyddogion swyddogol sydd sylw
    symud syniad tadau tafarn tair taith tan tanwyr tawel tawelu te teimlo teulu teuluoedd
    thrafferth throseddwr ti tim tlws tost tra traed traeth trafferth traffig tre tref treuliais
    treulio treuliodd treuliom trosedd troseddau troseddu trwy tu tua ty tymor ugain un unig
    unigol unrhyw unwaith waith wan wedi wedyn welais wirio wnaeth wnaethoch wnes wneud wraig
    wrando wrth wrthdrawiad wrthi wrthym wrthyn wybod wyf wyl wylio wyth wythnos wythnosau
    ychwanegu ychydig ydy ydych ydyw yfed yfory yma ymddangos ymddygiad ymholiad ymholiadau ymlaen
    ymosodiad ymweld ymweliad ymweliadau ymyl yn yna ynddo ynghyd yno yr ysbyty ysgol ysgolion
    ysgrifennu ystod yswiriant
    """
}
