/// How officers name missing persons.
enum MissingPhrases {
  static let all: [(Cue, String)] = [
    (
      .activity(.missingPerson),
      """
      (misper(s)|mispa(s)|mispers|misperz|mispurs|mis per(s)|mis pers|mfh(s)|miss per(s)
        |missper(s))
      (misper|missing|missing person(s)|mfh|mispers) (report(s)|enquiry|enquiries|inquiry
        |inquiries|search(es)|job(s)|enqs|enq|case(s)|call(s)|return(s)|episode(s)|kid(s)
        |child(ren)|teen(s)|teenager(s)|lad(s)|lass(es)|girl(s)|boy(s)|man|men|woman|women
        |male(s)|female(s)|patient(s)|adult(s)|pensioner(s)|one(s)|people|youth(s)
        |youngster(s)|runaway(s)|lady|gent|gentleman|mum|dad|grandad|gran|nan)
      missing [high risk|vulnerable|elderly|dementia|young] (person(s)|people|kid(s)|child|lad
        |girl|boy|woman|man|teen|teenager|male|female|patient|adult)
      missing from (home|care|hospital|school|the ward|a care home|the home|placement)
      (missing|missings)
      (absconder(s)|absconded|awol [patient]|walkout(s)|walk out(s)|runaway(s)|run away(s)
        |absentee(s)|ran away|went missing|gone missing|reported missing|went awol)
      (looking|searched|searching|look|search|hunting|area search(es)) for [a|an|the|some|our
        |#] [high risk|missing|vulnerable|elderly|lost|young|dementia|#] [yr old|year old]
        (misper(s)|missing *|kid(s)|lad|girl|boy|child(ren)|teen|teenager|patient|old lady|old
        man|old boy|pensioner|person|woman|man|lady|gent|grandad|gran|nan|runaway|toddler|dad
        |mum|male|female|walker(s)|hiker(s)|gentleman)
      (looking|searched|searching|look|search|hunting|hunted) [high and low] for [a|an|the|some
        |our|#] (old|young|elderly|little|small|confused|vulnerable|suicidal|poorly|autistic
        |dementia|lost|missing|depressed|despondent) [old|young|little|confused|vulnerable
        |elderly] (lad|lads|lass|girl(s)|boy(s)|child(ren)|kid(s)|teen|teenager|patient|lady|man
        |fella|chap|bloke|woman|person|gent|mum|dad|male|female|resident|sufferer)
      (found|located|finding|located|find|traced|tracing|brought back|returned) [a|an|the|our
        |some|#] [high risk|missing|vulnerable|elderly|lost|young|dementia] (misper(s)|missing
        *|runaway|kid|child|lad|teen|teenager|toddler|absconder)
      (found|located) safe [and well]
      (lost child|lost kid|lost toddler|lost little boy|lost little girl)
      (return|return home|safe and well|prevention) interview(s)
      (pobl|person|rhywun|plentyn|bachgen|merch|dyn|menyw|bobl|berson|dynes) ar goll
      ar goll
      (chwilio am|dod o hyd i) (rywun|berson|blentyn|ferch|fachgen|ddyn|fenyw|ddynes|bobl)
      """
    ),
    (
      .hint(.missingPerson),
      """
      search(es|ed|ing)
      (help(ed)|helping) [to|with] (look|looking|search|searching) [for]
      chwilio
      """
    ),
  ]
}
