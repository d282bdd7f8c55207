extension UneasyPhrases {
  /// Unease about who will know, and what may come of it.
  static let privacy = """
    (i|we) (dont|do not) want (this|that|it|my name|his name|her name|the family|any of this
      |anyone|people|the job|\(someone)) [to be|being|out there|getting out|coming back|to
      get|identified|on|knowing|seeing] [\(someone)|\(trouble)|out|out there|identified|this
      |back|shared|used|posted|made public|named]
    (private|confidential|sub judice|privacy|gdpr|data protection|data breach
      |confidentiality|professional standards)
    psd (will|would|could|might) [be] (have my job|have me|have a field day|after me|sack me
      |have my guts)
    (id|i would|i|we would|wed|i d) [really|much|just|sooner] (rather|prefer|prefer it if
      |like|sooner) [that|if] (this|that|it|we|you|they|him|her|the family|my name) (stayed
      |stays|to stay|be|was|were|is|kept|didnt|not|wasnt|remained|stay|doesnt|dont|isnt)
      [kept|go|share|post|put|talk about|ask|ask about|be|into|shared|posted|mentioned
      |included|recorded|used|told] [it|this|that|private|confidential|between us|out of it
      |quiet|public|anywhere|published|out there|shared|posted|anonymous]
    (id|i would|i|i d) [really|much|just] (rather|prefer to|want to|like to) (keep|leave)
      (this|that|it|him|her|them|my name|the family|that one|that bit|that job) (private|to
      myself|between us|out of it|out|off|off here|confidential|quiet|anonymous|off social
      media|offline)
    [id|i would|i d|much] rather (not share|not post|not talk about|not discuss|not go into
      |not put|not publish|you didnt|that wasnt|we didnt|keep that|keep it|keep this|not
      have) [\(this)|private|that out|to myself|published|shared|posted|detail|any detail
      |details|anything] [public|out there|private|to myself|online|here|out]
    (keep|leave) (this|that|it|him|her|them|my name|the family|names|the kid|the victim)
      (private|out of it|out of this|between us|confidential|off social media|anonymous|off
      here)
    (please|pls) (dont|do not) (post|share|tweet|use|publish|repeat|record|pass on)
      [\(this)] [anywhere|online|on]
    (dont|do not) (post|share|tweet|publish|repeat|record) (this|that|it|any of this|any of
      that) [anywhere|online|please]
    (off the record|between you and me|between us|for your ears only|not for publication|not
      for public consumption|not for sharing|not for social media|not for the internet|not
      for twitter)
    (im|i am|i m|bit|a bit|really|also|just) [\(slightly)] (worried|concerned|scared|afraid
      |nervous|anxious|paranoid) (about|of|that|i|ill|im|someone|people|they|it|this|if)
      [about|of|getting|losing|being|my|ill|i|im|someone|people|who|it|this|that|will|might
      |could|they|the|going to|gonna|may] [get|be|see|sees|read|reads|come|find|will|might
      |could|my|getting|losing|data|family|going to|this|it] [in|into|back|out|my|me|on|see
      |read|get|be|protection|breach|this|it] [\(trouble)|trouble|job|privacy|me|this|it|who
      sees it|who reads this|bosses|sergeant|who sees this]
    (im|i am) worried about (privacy|my job|gdpr|data protection|confidentiality|the family
      |who sees this|who reads this|this getting out|getting it wrong|psd|professional
      standards|my career|repercussions|comeback|being identified)
    (worried|concerned|nervous|scared) (about|of) (privacy|my job|gdpr|data protection
      |confidentiality|the family|who sees (this|it)|who reads (this|it)|this getting out
      |psd|professional standards|my career|repercussions|comeback|being identified|getting
      (sacked|in trouble|identified|into trouble))
    (will|could|would|can|might|am|what if|wont|is) (i|this|it|that|someone|they|psd|people
      |anyone|we) [not|be|going to|gonna] (get|be|getting|come back|cause|identify|recognise
      |sack|find|see|land) [me|him|her|it|us|them|in] [\(trouble)|on me|to haunt me|to bite
      me|out|this|used against me|trouble|back to me|problems] [for|over] [this|saying this
      |that|it]
    (can|could|should|am i allowed to|are we allowed to|can we|should we|is it ok to|am i ok
      to) [i|we|you|really] (say|share|post|talk about|be saying|be sharing|be posting|be
      talking about|tell you|publish|tweet) (this|that|it|any of this)
    (is|isnt|wouldnt|surely) (this|that|it) [even|really|not|all|be|going to be] (legal
      |allowed|lawful|a data breach|a breach|a gdpr breach|against policy|against the rules
      |confidential|private|anonymous|secure|safe|being recorded|recorded|gdpr compliant
      |breaking the law|sub judice|above board|ethical|data protection|a bit personal|a bit
      much|going to get me sacked|prying) [is it|then|or not]
    (are|is) (my|the) (answers|data|info|replies|details) [kept|being] (private|confidential
      |stored|safe|anonymous|recorded|saved|secure|shared|tracked)
    (do|will|are) you (store|keep|save|record|sell|share|storing|recording|keeping|tracking
      |monitoring) [\(this)|my data|my answers|what i say|me]
    (where|how long) (is|are|will) (this|it|my data|my answers|my info) [be] (stored|kept
      |saved|going|held)
    [i|we|this|that|it|they|someone|psd] (could|might|will|would|can|may|ill|id) [i|we|well|easily
      |even|really] (get|be|lose|end up|have|cost|land) [*] [*] (sacked|sack|fired|job|trouble
      |bother|disciplined|misconduct|bollocked|bollocking|reported|gripped|pension|career
      |suspended|collar) [*] [*] [*] [*]
    (should|could|can|am|are) (i|we) [even|really|actually] [ok|allowed|supposed|meant] [to] [be]
      (telling|saying|sharing|posting|discussing|talking|putting|disclosing|revealing) [*] [*] [*]
      [*]
    [this|that|it|all this] [just|all|really] (feels|seems|sounds|is starting to feel|starting to
      feel|felt) like (grassing|snitching|telling tales|a trap|snooping|prying|spying|gossip
      |gossiping|an interrogation|big brother|a breach|breaking|oversharing|too much|exploiting
      |showing off|bragging|cashing in|a set up|a stitch up) [*] [*] [*]
    (should|must|does|will|would) (this|that|it|any of this|all this) [really|even|actually] [have
      to] be (public|online|published|posted|shared|out there|anywhere|on) [*] [*] [*]
    [i|we] (dont|do not|wouldnt|didnt) want to (upset|hurt|offend|identify|embarrass|expose|breach
      |jeopardise|prejudice|affect|drop|land|get anyone|get someone|get him|get her|get them|say
      too much) [*] [*] [*] [*]
    (dont|do not) want (this|that|it|any of this|any of that|him|her|them) (on|in|anywhere|posted
      |shared|used|published|linked|put|made|being) [*] [*] [*] [*]
    (this|that|it) (could|will|would|might|can) (cost me my job|get me sacked|get me in
      trouble|get me into trouble|land me in it|land me in trouble|identify someone|identify
      him|identify her|identify them|identify the family|end my career|come back on me|come
      back to bite me|be a data breach|breach gdpr|prejudice the (case|trial)|upset the
      family|be identifiable|be used against me)
    (i|id|ill|i could|i might|i dont want to|dont want to) [get|could|might|will|be] [in
      |into|get|lose|losing] \(trouble) [for this|over this|for saying this]
    (i|we) (shouldnt|should not|really shouldnt|probably shouldnt|cant really|cant legally)
      (say|be saying|talk about|be talking about|share|be sharing|tell you|be telling you
      |post|be posting|answer|be answering|discuss|be discussing) [\(this)|more|any more
      |details]
    (not sure|im not sure|unsure) (i|we) should [be] (say|saying|share|sharing|post|posting
      |answer|answering|tell you|telling you|talk about|talking about|discuss|doing)
      [\(this)]
    (not sure|im not sure|unsure) (im|were|i am) allowed to (say|share|post|answer|talk
      about|discuss) [\(this)]
    (not|im not|were not|we arent) allowed to (say|share|post|talk about|discuss) [\(this)]
    (its|thats|the case is|this is|that one is|that ones|this ones|its all) [still] (live
      |still live|a live job|a live investigation|ongoing|going to court|sub judice|under
      investigation|before the courts|with psd|with the iopc)
    [its|thats|still] [a] live (job|investigation|case|incident|enquiry)
    [i|we|im not able to|i really] (cant|cannot|shouldnt|not able to) [really|legally] (talk
      about|discuss|go into|say anything about|comment on|speak about) [*] [*] [*]
    [please|pls] (dont|do not|never|you cant|you cannot) (post|share|put|publish|tweet|use|print
      |repeat|mention|include) (this|that|it|any of it|any of this|him|her|them|my name) (on|in
      |online|anywhere|up|out|to|publicly|for) [*] [*] [*]
    (is|are|will|can|could|would|does|do|might) (my|the|our|anyone|anybody|someone|everyone
      |everybody|people|psd|they) [*] [*] (going|gonna|able|allowed|likely) [to] [be able to] (see
      |read|find|know|access|trace|hear|look|get) [*] [*] [*] [*]
    (will|can|could|would|does|do|might) (my|the|anyone|anybody|someone|people|they|psd
      |management) [*] [*] (see|read|find|know|access|trace|hear) [*] [*] [*] [*]
    (is|will|would) my (name|collar number|force|details|identity) (on|in|attached|be|going
      |get|appear|visible|public) [*] [*] [*] [*]
    (can|could|will|would) (this|it|that|i|we|they|he|she) be (traced|identified|used|linked
      |tracked|identifiable|recognised|published) [*] [*] [*] [*]
    (could|will|would|can|might) (i|we|you) (lose|get) (my|your|me|us|in|into|sacked|done
      |disciplined|gripped|reported|named) [*] [*] [*] [*]
    [i|we|really|just|still] (dont|do not|really dont|didnt|wouldnt) want (my|his|her|their|the)
      (name|names|face|family|mum|dad|parents|job|collar number|details|identity|number|force|team
      |kids|boss|bosses) [*] [*] [*] [*] [*]
    is (this|that|it|any of this) (going public|public|going online|being published|being
      posted|going anywhere|getting posted) [*] [*]
    """
}
