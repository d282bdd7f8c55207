/// How officers say that they would rather not go into something.
///
/// Each phrase is a whole clause, so each must say the unease itself and not only begin like it.
enum UneasyPhrases {
  /// How much.
  static let slightly =
    "(a bit|a little|bit|very|quite|really|kinda|so|pretty|kind of|slightly|somewhat|rather|too|all)"
  /// What one is.
  static let uneasy = """
    (uneasy|uncomfortable|uncomfy|unhappy|worried|nervous|concerned|wary|apprehensive|hesitant
      |reluctant|cautious|exposed|awkward|iffy|weird|anxious|twitchy|suspicious|paranoid)
    """
  /// What one is not.
  static let easy = """
    (comfortable|comfy|happy|keen|easy|at ease|confident|relaxed|ok|okay|cool|good|all right
      |alright)
    """
  /// What it is about.
  static let this = """
    (this|that|it|all this|all that|this one|that one|this bit|any of this|the whole thing
      |this now|this question|that question|where this is going|where this is heading|where
      its going|how this is going|it all|these questions)
    """
  /// What one would rather not do.
  static let telling = """
    (sharing|talking|doing|answering|saying|posting|giving|putting|discussing|going into
      |talking about|going on|carrying on|telling you|tweeting|naming|describing)
    """
  /// What a matter is.
  static let secret = """
    (private|personal|confidential|sensitive|restricted|sub judice|intrusive|invasive|nosy|raw
      |dodgy|risky|identifiable|identifying|inappropriate|disrespectful|insensitive
      |unprofessional|unethical|wrong|iffy|creepy|close to home|close to the bone|near the
      knuckle|too far|off|dicey|exploitative|in bad taste)
    """
  /// Whom it may reach.
  static let someone = """
    (me|us|him|her|them|the family|his family|her family|their family|the victim|the kid|the
      lad|the girl|the child|the mum|the parents|everyone|public|here|on here|online|social
      media|twitter|facebook)
    """
  /// What may come of it.
  static let trouble = """
    (in trouble|into trouble|in bother|in hot water|disciplined|sacked|the sack|fired|done for
      this|done|a bollocking|gripped|investigated|a misconduct|misconduct|reported|identified
      |named|recognised|traced|doxxed)
    """

  static let all: [(Move, String)] = [
    (
      .uneasy,
      """
      \(uneasy) [now|about \(this)]
      (im|i am|i feel|feeling|feel|am|getting|im getting|im feeling|starting to feel|im
        starting to feel) [\(slightly)] \(uneasy) [now|about|with|of|by|at|here] [\(this)
        |\(telling) [\(this)|more|anything|any more]]
      \(slightly) (uneasy|uncomfortable|uncomfy|worried|nervous|concerned|wary|hesitant|iffy
        |reluctant) [now|about|with] [\(this)|\(telling) [\(this)]]
      (this|that|it) [all] [just] (makes|is making) me [feel] [\(slightly)] \(uneasy)
      (not|im not|i am not|i dont feel|dont feel|i do not feel|not feeling|wouldnt be|i
        wouldnt be|id not be) [at all|all that|very|too|really|that|so|entirely|totally|100 %
        |quite|particularly|overly] \(easy) (with|about|of|at|\(telling)|to share|to say|to
        talk about|to answer|to go on|to carry on|to continue) [\(this)|\(telling)] [\(this)
        |\(someone)|more|any more|anything|further|on]
      (not|im not|i am not|not really|im not really|not very|not entirely|not too|not at all
        |dont feel|i dont feel|not feeling) [very|too|really|that|entirely] (comfortable|comfy
        |at ease|happy) [now|here|really|tbh]
      (i|we) (dont|do not|didnt|really dont|dont really) (like|love|fancy|trust|want to share
        |want to say|want to post|agree with) [the (sound|look|idea|feel) of] [\(this)|where
        (this|that|it) is going|how this feels|being asked [this|that]|you|being asked|saying
        |sharing [\(this)]|my name on it|people knowing]
      (dont|didnt|do not|really dont) (like|love|fancy|trust) [the (sound|look|idea|feel) of]
        (\(this)|where (this|that|it) is going|where (this|that|it) is heading|how this feels
        |being asked [this|that]|you)
      (this|that|it|something) [about this|here|all] (doesnt|does not|dont|didnt|isnt) (sit
        |feel|seem|sitting|look|right) [right|well|ok|okay|good|comfortable|comfortably
        |appropriate|ethical] [with me|to me|at all|tbh]
      doesnt (sit|feel|seem) (right|well|ok|good|comfortable|appropriate) [with me|to me|at
        all]
      (this|that|it|this one|that one|all this) [all] (feels|seems|is|looks|sounds|s|feel|is
        getting|is all) [\(slightly)] [too|far too|way too|getting too] \(secret) [to|for|of
        |tbh|now] [share|say|post|talk about|\(someone)|my liking|comfort|put out|discuss|here
        |me]
      (this is|thats|its|this feels|it feels|that feels|feels|seems|thats all|its all)
        [\(slightly)] [too|far too|way too|getting too|like] [\(slightly)] \(secret) [to|for
        |of|tbh|now] [share|say|post|talk about|\(someone)|my liking|comfort|put out|discuss
        |here|me]
      (too|way too|far too|bit too|a bit too|all too) (\(secret)|soon|much information|much
        info|much detail|specific|fresh|early) [to|for] [share|say|post|talk about|\(someone)
        |my liking|comfort|put out|discuss]
      [i] (dont|didnt|not|do not) [really] (feel|feeling) [too|very|that|so|particularly] (great
        |good|right|ok|okay|comfortable|happy|easy|sure) about [*] [*] [*] [*]
      (not sure|im not sure|unsure|in two minds|im in two minds) about (this|all this|this now
        |the whole thing|sharing this|posting this|doing this|taking part|posting|carrying on
        |sharing) [now|tbh|any more|anymore]
      (having|got|i have|ive got|im having|i still have) (second thoughts|doubts|cold feet
        |reservations|concerns|misgivings|qualms|a bad feeling) [about \(this)|about
        \(telling) [\(this)]]
      (none of this should be (public|online|shared)|too identifiable|above my pay grade|more
        than my jobs worth|dont trust (this|it|you)|feels like a trap|feels like snooping|this
        is a bit much|bit much|thats a bit much)
      (doesnt|dont|didnt|does not) (feel|sit|seem) right [about|with] [\(this)|me|to me]
      (makes|making) me [feel] [\(slightly)] \(uneasy)
      [it|this|that] [just] (feels|seems|sounds|doesnt feel|doesnt seem|dont feel|wouldnt feel)
        [\(slightly)] [too] (wrong|off|right|bad|iffy|weird|odd|disrespectful|insensitive|dodgy
        |cheap|crass|unfair) [me] (\(telling)|to (share|post|say|put|tell|tweet|publish|talk
        about)|about) [\(this)|about] [\(this)|\(someone)|online|here|out there]
      (bit|a bit|very|pretty|really|quite|rather|kinda) \(secret) [that|this] [tbh|question|one]
      (i|we) (dont|do not|really dont) want (this|that|it|anyone|anybody|people|the family|my
        |him|her|them|any of this|to get|to upset|to breach|to identify|to say too much) [*]
        [*] [*] [*] [*] [*]
      \(privacy)
      \(family)
      \(welsh)
      """
    )
  ]

  private static let welsh = """
    (dwi|dw i|dydw i|rydw i|dwim|rwyf) [ddim] yn (gyfforddus|hapus|anghyfforddus|bryderus
      |poeni|anhapus) [gyda|efo|am|yn] [hyn|hynny|rhannu|rhannu hyn|ateb]
    (dwim|dwin|rwyn|rydwin) [teimlon] (gyfforddus|hapus|anghyfforddus|bryderus|poeni|anhapus)
      [gyda|efo|am] [hyn|hynny]
    ddim yn (gyfforddus|hapus) [gyda|efo] [hyn|hynny]
    (dwi|dw i) ddim yn (hoffi|licio|lico) (hyn|hynny|hwn)
    (dwim|dwi ddim) yn (licio|hoffi) (hyn|hynny)
    (mae|maer|mae hyn yn|mae hynny yn|maen|maen rhy) [cwestiwn] [rhy] (breifat|bersonol
      |sensitif|gyfrinachol|anghywir|preifat|personol)
    (rhy|yn) (bersonol|breifat|sensitif|gyfrinachol)
    (anghyfforddus|preifat|cyfrinachol|pryderus|poeni am hyn)
    (ydy|ydi) hyn yn (gyfrinachol|breifat|gyfreithlon|ddiogel)
    """
}
