/// How officers say what they fear will come of it: trouble at work, and people who are recognised.
enum FearPhrases {
  static let boss = """
    (psd|prof standards|professional standards|standards|[the|my|our|their] (boss|bosses|gaffer
      |guvnor|guv|inspector|insp|sgt|skipper|sarge|sergeant|chief|super|supt|dci|di|line manager
      |management|force|fed|fed rep|federation|smt|slt|job|press office|legal|comms|ccu)|iopc
      |ipcc|the (ico|press|mail|sun|papers|media|daily mail|defence|court|newspapers|journos
      |coroner|cps)|their (brief|solicitor|lawyer)|acu|hr|some journo|a journalist)
    """
  private static let will = """
    (will|would|might|could|may|can|gonna|is going to|are going to|s going to|d|ll|wont|wouldnt
      |are gonna|going to|definitely|are|is|have|get|gets|love to|wants|to|finds|sees|hears|reads
      |catches)
    """
  private static let punish = """
    ([be] [all] over (this|me|it|us)|go (mad|spare|mental|ballistic|nuts|ape|apeshit|off|through
      the roof|up the wall|bananas|crackers)|(kill|hang|string|crucify|hammer|gut|roast|slaughter
      |sack|fire|bin|do|drag|haul|have|nail|flay|murder|lynch|discipline|shoot|skin|bollock) (me
      |us|my)|hit the roof|have (a (field day|fit|word|cow|heart attack|pop|go)|kittens|words)
      |[be] (furious|livid|fuming|raging|down on|on my back|on my case|after me|knocking|not
      happy|sniffing|looking into|investigating|involved|all over|crawling|watching|onto)|come
      (down on|after|for|knocking)|(see|read|find|hear|know|get hold|pick|see) (this|that|it
      |about this|out|of this|it up|about it|of it|who|what)|not (like|be happy|be impressed
      |approve)|like this|throw the book|use (it|this) against|want my head|jump on (this|me|it)
      |twist (this|it))
    """
  static let trouble = """
    ((in|into|in deep|in a lot of|into hot|in hot) (trouble|bother|water|the shit|shit|it|the
      brown stuff|the mire|the doghouse)|(a|the) (misconduct|bollocking|rollicking|sack|telling
      off|reg notice|complaint|slap|kicking|hammering|chop|boot|reg #|gross misconduct)|trouble
      |sacked|fired|disciplined|gripped|stuck on|binned|done (for|over)|dismissed|struck off
      |hauled [up|in|over]|hung [out]|hanged|strung up|strung out|nicked|bollocked|reported|grief
      |stick|pelters|abuse|slaughtered|crucified|identified|recognised|doxxed|traced|caught out
      |burned|burnt|in the papers|sued|thrown under the bus|hammered|complaints|trolled|a pasting
      |roasted|named|targeted|a visit from|suspended)
    """
  private static let stake = """
    (my|me my|me the|our|your) (job|career|pension|neck|probation|promotion|livelihood|mortgage
      |warrant [card]|vetting|stripes|reputation|head|board|arse|backside|family|privacy)
    """
  private static let someone = """
    (someone|somebody|anyone|anybody|everyone|everybody|people|they|locals|[the|her|his|their|my
      |our] (family|mum|mums|dad|parents|relatives|wife|husband|kids|missus|partner|neighbours
      |relations|victim|village|community))
    """

  static let anywhere: [(Move?, String)] = [
    (
      .uneasy,
      """
      \(boss) \(will) [be|probably|absolutely|definitely|all] \(punish)
      (get|gets|getting|land|lands|landing|drop|drops|put|have|got|getting) (me|us|you|people
        |someone|officers|ya|cops|lads) [right|all|both] \(trouble)
      (i|id|ill|we|wed|will i|would i|could i|can i|might i|am i|gonna|going to|dont want to|not
        |people|lads|who|ive seen (lads|people|others|officers|cops|mates|folk|folks)|ive known
        (lads|people)|i could|i might|i will|i would|to|of) [going to|gonna] (get|be|getting|end
        up|land|got|gets|being) [me] \(trouble) [for]
      (lads|people|officers|cops|mates|colleagues|others|folk) [have|who] (get|got|getting|been
        |had) \(trouble)
      (lose|losing|lost|cost|costs|risk|risking|worth|end|ruin|wreck|jeopardise|jeopardising
        |affect|harm|damage|threaten|endanger|like|value|need|put|fear for|scared for|worried
        about|about|for) \(stake)
      \(stake) (is|s|on|is on) [on] the line
      [in] my probation
      (risk|risking) (it|that|this)
      (come|comes|coming|came) back (to|on|and|at) (bite|haunt|me|us)
      (bite|bites|biting) (me|us) [in|on]
      (blow|blows|blowing) up in my face
      (used|use|using) (it|this|that|them|against) [against] (me|us|him|her|them)
      (end|ends|ending) up (in (the (papers|paper|mail|news|press|sun)|court|misconduct|front of)
        |on the (news|front page)|in the)
      what if (\(boss)|\(someone)|this|it (gets|goes|ends|comes|leaks|got)|i (get|say) |he sees
        |she sees)
      (go|goes|going|gone) viral
      (trace|traced|tracing|link|linked|track|tracked) [it|this|that|them] (back to|to) (me|us
        |him|her)
      (too|easily|all|so|could be|might be|would be) (identifiable|traceable|recognisable)
      (him|her|them|they|he|she|mispers|family|victim|people|someone|it|this|we|i) (could|can
        |might|would|will) [all] [easily] be [easily] (identified|recognised|traced|named)
      (could|might|would|will|can|people|they) [easily|well] (identify|recognise|trace|know who
        |work out who|guess who|figure out who|know its|know it was|know exactly) [him|her|them
        |me|us|it|this|who]
      \(someone) [round here|here|local|else|in the village|back home] (will|would|could|might
        |may|ll|d|can|going to|gonna|is going to) (see|read|find|recognise|hear|know|be upset
        |come across|identify|work it out|spot)
      (family|families|parents|mum|relatives|next of kin|nok|they) (havent|hasnt|not|arent) [even
        |yet] [been] (told|informed|notified)
      (doesnt|dont|wouldnt|didnt) (need|want|deserve) (it|this|that|his|her|their|to see) [name
        |face|business] (plastered|out|online|on|all|posted|splashed|public|shared|everywhere
        |broadcast|in|used|getting|going)
      (plastered|splashed) (all|across|over|on)
      (i|we) (dont|do not) want (my|his|her|their|anyone|anybody|people|the family|to (upset
        |breach|identify|say too much|put|be the one)|it getting|it out|it going|it public|it
        online|that (out|getting|public|online)|this (out|getting|public|online|to|going))
      (someone|anyone|people|he|she|they) (get|be) (identified|recognised|traced)
      on (a misconduct|a complaint|a reg #)
      (point|lead) back to (someone|me|us|a family|the family)
      [im] (scared|afraid|terrified|frightened|worried|nervous|concerned) (of|about|that)
        (getting|saying|being|putting|posting|losing|psd|the comeback|comeback|repercussions
        |consequences|this|who|what|privacy|my|ill|it (getting|coming|going)|sharing|how)
      """
    )
  ]
}
