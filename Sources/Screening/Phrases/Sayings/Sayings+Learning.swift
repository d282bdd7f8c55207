extension Sayings {
  /// Grave words that are taught, given to or told of.
  static let learning = """
    / Courses, talks and charities
    @diagnosis|fgm|rape|stalking|grooming|trafficking|exploitation|prevent|suicide|self-harm|honour|
      drug|drugs|spice|overdose|naloxone|sexual|abuse|domestic|autism|informant|surveillance|
      pregnancy|firearms|armed abuse|violence|marriage|awareness|prevention|based|crisis|slavery|
      exploitation|offences|assault|harm|health|intervention|aware|safe? @learning
    forced|honour|modern marriage|based|slavery abuse|violence|marriage|awareness? @learning
    @learning|talk|lecture|briefing|input on|about .. @diagnosis|fgm|rape|stalking|grooming|
      trafficking|exploitation|suicide|self-harm|consent|honour|sexual|slavery|domestic
    @diagnosis uk|society|trust|foundation|association|action|friendly|cymru|scotland|nurse|nurses
    pursuit|pursuits|siege|hostage|negotiator|negotiators|covert|undercover|raid|riot|gunman|
      intelligence|speed|search|stinger|driving .. @learning|driving|airfield|refresher
    report rape|abuse|grooming|exploitation|it and|to|it|if|by|please
    rape crisis|seed
    dim trais|cam-drin|ymosodiad|cyllyll
    """
}
