extension WordList {
  /// Ordinary Welsh words, so that a Welsh line is read as words and not as strange names.
  static let welshWords = """
    a ac ag ai am ar arall ardal arnom arnon arnyn at awr awyr bach bawb beth bob bod bore bu bydd byddwn byw
    cael cafodd cafwyd cais call cam canol car cartref ceir chi chwe cinio ci clir coed coffi coll
    croeso cwpan cwsg cyd cyfan cyfarfod cymorth cymuned cyn cynnar da daeth daethon dal dalfa ddalfa
    damwain ddamwain deg dim dinas dioddefwr dioddefwyr disgyblion ddisgyblion diogel ddiogel diogelwch ddiogelwch diolch dod dosbarth drwy dros druan
    dwr dydd dyddiau dyma dyn eira ein eisiau eithaf er eto ffair fferm ffon ffordd ffrae ffrind galwad
    gan gadael gartref gawson gwaith ngwaith waith gwallgof gwasanaeth gweithio gwell gwely gwen gwych gyda gyrru gymuned
    haf hanner heb hefyd heddiw heddlu hir hoffi hon hwn hwyl hwyr i iawn iechyd ieuenctid
    llawer llawn lle llonydd llwyddiant lwcus mae mam mawr meddwl meddwl mewn mis misoedd mor munud mynd nabod neb neithiwr
    newydd nid nifer noson nos nosweithiau noswaith oed oedd oes ond oriau oer orau pa paned baned panad pan parti pawb pell pen
    penwythnos plant blant pob pobl bobl popeth prynhawn pwy pwysig rhag rhai rhaid rhwng rydym roedd roeddem rwy rydw
    sgwrs shifft siarad siaradais siaradodd sut sydd swyddfa swyddog swyddogion syniad tan ti tim dim tlws tra traffig
    tre tref dref trwy tu tua tymor ty un unwaith wan wedi wedyn wnaeth wnes wrth wyth yfory yma
    yn yna ynghyd yno yr ysbyty ysgol ysgolion ystod heno ddoe bellach brysur cyfnod cyntaf gyntaf
    cynnig pump pedair tair teimlo chwilio chwiliom cerdded cadw ddaeth dod drwg gofal gofalu gorffen gorsaf
    llys llythyr cyllell cyffuriau arestio arestiwyd arestiom lladrad difrod tan gwyl wyl ymweld ymweliad ymddygiad ymosodiad yfed
    pell gaeaf gwanwyn hydref heulwen gwynt glaw niwl bws siop dafarn tafarn plismon plismona plismyn
    dysgu gwrando clywed gweld gwelais helpu gwir darlun balch falch blinedig wedi blino sesiwn wrthyn wrthi
    heol stryd ffordd lon rhodfa clos maes parc capel eglwys pont llan sgwar tafarn
    allan tu gwir cyn allan allanol helo shwmae bore prynhawn cymru cymraeg heddwas cerbyd beic cacen cacennau gacennau
    taith achos llygad lygaid amser llais dwylo drws ochr brecwast swper tost te llaeth siwgr
    cwnstabl rhingyll arolygydd ditectif teulu deulu teuluoedd mamau tadau merched bechgyn
    fawr fach hynny hwnnw honno ohonynt iddo iddi iddyn wrthym gennym ganddo ganddi
    """
}
