extension Phrases {
  static let few = Phrases(
    .personDescription, .ask, reason: tellsWho, suggestion: "someone locally",
    """
    only .. @role|@trade|@person|family|families .. in|on|at|round .. @patch
    only .. couple|house|asian|black|chinese .. in|on|at|round .. @patch
    only .. polish|muslim|jewish|sikh|trans|gay .. in|on|at|round .. @patch
    only .. deaf|blind|driver|resident|player .. in|on|at|round .. @patch
    village|town|island|street only .. @role|@trade|@person|driver|family
    valley|hamlet|parish|estate only .. @role|@trade|@person|driver|family
    one of only? the|just? two|three|four|five .. @person|@trade .. in|on|at .. @patch
    one of only? the|just? two|three|four|five .. families|couples .. in|on|at .. @patch
    lives next door to
    mother|mum|dad|father|family of|with twins|triplets|quadruplets|quads
    mother|mum|dad|father of|with? five|six|seven|eight|nine|ten|eleven|twelve
    the twins|brothers|sisters|siblings|couple who|that run|runs|ran|own|owns
    the|that bloke|man|lad|woman|lady|guy|fella who|that dresses|busks|juggles|preaches
    the|a|one|only|our @people family|couple|lad|man .. on|in|at|from|who|next
    the|a|one|only|our @people woman|girl|boy|brothers .. on|in|at|from|who|next
    the|a|one|only|our @people sisters|shopkeeper|student .. on|in|at|from|who|next
    the|a|one|only|our @people household|owner|owners .. on|in|at|from|who|next
    the|a|one|only|our @people lady|teacher|doctor|pupil|kid|taxi|chef .. on|in|at|from|who|next
    the|a|one|only|our @people bloke|pair|neighbour|barber|widow|widower .. on|in|at|from|who|next
    the|a|one|only|our @people nurse|mum|dad|lad|family .. above|opposite|round|down|over
    the|a|one|only|our @people nurse|mum|dad|lad|family .. by|near|with|that
    the|a|our transgender|trans|deaf|blind|one-armed @person|@child|user
    the|a|our one-legged|wheelchair|albino|dwarf @person|@child|user
    one-armed|one-legged|one-eyed
    yr unig .. yn|y|ar|ym .. pentref|dref|stryd|ysgol|bentref|ardal|pentre|tre
    """)

  static let kin = Phrases(
    .personDescription, .ask, reason: tellsWho, suggestion: "someone locally",
    """
    @role|@trade|bishop|judge|footballer|chief|goalkeeper wife|husband|son|daughter|sons|daughters
    @role|@trade|bishop|judge mother|brother|sister|dad|mum|widow|parents
    footballer|chief|goalkeeper mother|brother|sister|dad|mum|widow|parents
    @role|@trade|bishop|judge girlfriend|boyfriend|partner|grandson|nephew|niece
    footballer|chief|goalkeeper girlfriend|boyfriend|partner|grandson|nephew|niece
    vicars|mayors|councillors|headteachers|landlords|mps|imams wife|husband|son|daughter|mum|dad
    wife|husband|son|daughter|mother .. of|to .. @role|footballer|chief
    brother|sister|widow|girlfriend|boyfriend .. of|to .. @role|footballer|chief
    mum|dad|mistress|ex|grandson of|to .. @role|footballer|chief|judge|pub
    """)
}
