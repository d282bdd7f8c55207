extension UneasyPhrases {
  /// Unease for the sake of a family.
  static let family = """
    (the|his|her|their) (family|parents|mum|dad|mother|father|wife|husband|kids|relatives|partner)
      (wouldnt|would not|might not|may not|would) [ever|really|not] (want|like|thank|appreciate|be
      happy|approve|forgive|hate|be upset|be mortified|be devastated|mind) [*] [*] [*] [*] [*]
    (think of|respect|what about|spare a thought for) (the family|his family|her family|the
      victim|their family)
    (the|his|her|their) family (wouldnt|might not|would not|dont|will not|may not|havent
      been) (like|want|know|like this|want this|want that|know yet|told|told yet|want it out
      |thank me|thank us) [\(this)]
    (family|next of kin|nok) (havent|not|hasnt|dont) [been] (told|informed|know) [yet]
    (not my story to tell|its not my story to tell|thats someones (life|child|kid|son
      |daughter|mum|dad)|its someones (life|child|kid|son|daughter|mum|dad)|someone (died
      |lost their life)|a (lad|child|kid|baby|man|woman) died)
    (isnt|not|this isnt|its not|thats not|this is not) (appropriate|right|fair on the family
      |fair to the family|ethical|on) [is it|to share|to post]
    (dont|do not) want (this|that|it|anyone|anybody|people|the family|his family|her family)
      (to|going|seeing|knowing|getting|out|online|being|public|see|know|read) [*] [*] [*]
      [*]
    (the|his|her|their) family (might|could|may|will|would) (see|read|find|recognise|hear|be
      upset|not|get|know) [*] [*] [*]
    (think about|think of|consider|remember) (the|his|her|their) (family|parents|mum|kids
      |relatives)
    """
}
