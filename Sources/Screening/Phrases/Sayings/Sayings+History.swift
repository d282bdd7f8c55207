extension Sayings {
  /// People of history, science, letters and faith.
  static let history = """
    ada lovelace
    adam and eve
    agatha christie
    albert einstein|square|hall
    alexander the-great|fleming|graham
    alfred the-great|wainwright|hitchcock|nobel
    anne boleyn|frank|hathaway
    arthur conan
    beatrix potter
    bonfire|fireworks|firework .... guy
    cain and abel
    captain tom|cook|scott|oates|bligh
    charles dickens|darwin|dickens's|babbage
    christopher columbus|wren|marlowe
    david and goliath
    david livingstone|lloyd-george
    dewi sant
    dick turpin|barton
    doubting thomas
    dydd santes dwynwen
    edgar allan
    edith cavell
    elizabeth fry
    emily bronte|davison
    emmeline pankhurst
    enid blyton
    ernest shackleton|hemingway|bevin
    florence nightingale
    francis drake|bacon
    galileo
    george orwell|stephenson|eliot|washington|stubbs
    good|bad samaritan
    grace darling
    guy .... bonfire|fireworks|firework|straw|sparklers
    guy burned|burning|burnt|burns
    guy fawkes
    harold godwinson|hardrada
    hedd wyn
    helen of troy
    herod
    isaac newton
    isambard|kingdom brunel
    jane austen|austens
    jesse james|owens
    joan of arc
    john logie|milton|keats|bunyan|betjeman
    joseph and|turner|rowntree
    judas iscariot
    julius caesar
    lady godiva|luck|gaga|mayor
    leonardo da
    lewis carroll
    llywelyn ein|fawr
    lord nelson|byron|kitchener|lucan|cardigan|baden-powell
    marie antoinette
    marie celeste
    marie curie
    mark twain|antony
    martin luther
    mary and joseph
    mary celeste|seacole|shelley|magdalene|stuart|anning|whitehouse
    michael faraday
    mother teresa|theresa
    nativity .... mary|joseph|gabriel
    neil armstrong
    nelson column|mandela|mandelas
    noah ark
    oscar wilde
    owain glyndwr
    patience of a? saint|job
    penny for the guy
    pontius pilate
    queen of sheba
    rembrandt
    robert peel|the-bruce|louis
    robert|robbie|rabbie burns|burnss
    rosa parks
    samson and delilah
    samuel pepys
    santes dwynwen
    shackleton
    sir robert peel
    st|saint george|david|patrick|andrew|piran eve|weekend|flag|flags|cross|parade|parades|march
    st|saint george|david|patrick|andrew|piran|swithin|swithins|valentine|crispin|stephen day|night
    sylvia pankhurst
    thomas hardy|edison|cromwell|more|becket|telford|paine
    three wise
    vincent van
    virginia woolf
    walter raleigh
    wat tyler
    william wallace|wordsworth|shakespeare|caxton|wilberforce
    winston churchill
    wisdom of solomon
    wright brothers
    """
}
