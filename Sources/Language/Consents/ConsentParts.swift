/// The parts that phrases of consent are put together from, in the notation of phrases.
enum ConsentParts {
  /// Who may agree to a post: "the duty sergeant", "she".
  static let supervisor = """
    (he|she|they|[the|my|our|me] [duty|team|section|neighbourhood|shift|line|custody|own|new]
     (sarge|serge|skipper|skip|sergeant|sgt|ps|boss|gaffer|guvnor|guv|gov|inspector|insp|di|ds|dci
     |chief inspector|supervisor|manager|supervision))
    """

  /// The same with "has" or "is" drawn together: "sarge's".
  static let supervisors = """
    (hes|shes|theyve|theyre|[the|my|our|me] [duty|team|section|line] (sarges|skippers|skips
     |sergeants|sgts|bosss|gaffers|guvnors|guvs|inspectors|insps|dis|supervisors|managers))
    """

  /// What agreeing is: "signed it off", "gave us the nod".
  static let agreed = """
    (agreed [to] [it|this|that|the post]|(approved|authorised|authorized|okayed|okd|oked|cleared
     |sanctioned|passed|greenlit|green lit) [it|this|that|them|the post]
     |signed [it|this|that|the policy] off [on] [it|this|that]
     |(gave|given|give) [me|us|it|this|that] [the|her|his|their|a|full|its] (go ahead|green light
     |nod
     |thumbs up|ok|okay|all clear|blessing|permission|approval|say so|authority|agreement))
    """

  /// What agreeing is where somebody is asked for it: "said yes".
  static let consented = """
    (\(agreed)|said (yes|yep|yeah|ok|okay|fine|go ahead|go for it|crack on|its fine|its ok|thats
      fine))
    """

  /// Whose word on a policy counts: "comms".
  static let office = """
    [the|our] (comms|coms|corp comms|corporate comms|press office|media office|media team|comms team
     |social media team|psd|professional standards|hq|headquarters|force|chief|command team)
    """

  /// A family: "next of kin".
  static let family = """
    (they|[the|all|all the|his|her|their] (family|parents|relatives|nok|next of kin)|mum and dad
     |both parents|everyone|all of them|the lot of them)
    """

  /// What a family is when it knows: "informed".
  static let told = "(told|informed|notified|updated|made aware|spoken to|seen|visited)"

  /// Which policy: "ours".
  static let policy = """
    (it|that|this|ours|[the|our|my|local|force|the force|our force|the local|our local]
     [social media] (policy|force|guidance|sop))
    """

  /// That a policy allows: "does allow this".
  static let allows = """
    ((allows|permits|covers|includes) [for] [it|this|that|these|it all|all of it|posts like this]
     |does (allow|permit|cover) [it|this|that|it now]|lets us [do it|do this|do that|post])
    """

  /// That something may be done: "authorised".
  static let allowed = """
    (allowed|permitted|covered|approved|authorised|authorized|cleared|agreed|signed off|sanctioned
     |policy compliant|compliant|legit|kosher|above board|(within|in|in line with) [our|the|force
     |local]
     (policy|guidelines|guidance|rules))
    """

  /// Sure: "definitely".
  static let surely = """
    (certainly|absolutely|definitely|most certainly|most definitely|very much|really|sure|clearly
     |specifically|explicitly|expressly|deffo|defo|fully|completely|perfectly|totally|all|actually
     |bloody|100 %)
    """

  /// When something was done: "before I came on".
  static let when = """
    (this (morning|afternoon|evening)|today|earlier [today|on|in the week]|just now
     |yesterday|last (night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
     |before (i|we) (came on|went out|started|came out|left|set off|booked on|posted|wrote it)
     |before (shift|briefing|parade|duty|coming on)|at [the] start of [the] (shift|tour|day)
     |(on|at|in|during|before) [the|this|our|todays] [#] [am|pm|morning|early|late|team]
     (briefing|handover|debrief|muster|parade|meeting)|at # [[:|.] #] [am|pm|hrs|hours|today]|at
     noon
     |in (january|february|march|april|may|june|july|august|september|october|november|december
     |jan|feb)
     |(#|an|half an|a few|a couple of) (hour|hours|hrs|mins|minutes|days|weeks) ago|straight away)
    """

  /// How: "in writing".
  static let how = """
    (in (writing|person)|over the (phone|radio)|on the (phone|radio)|(by|via|on|over) (email|phone
      |text|radio)
     |face to face|verbally|personally|myself|on scene|at the scene)
    """

  /// What an officer is asked to let be done, or be used: "the hours".
  static let object = """
    (it|this|that|them|em|those|these|one|a post|the post|a draft|the draft|the lot|it all|them
      all|all
     of it|all of them|[the|my|our] (hours|town|place|place name|town name|name|location|numbers
     |figures|times))
    """
}
