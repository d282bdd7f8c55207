extension Phrases {
  /// A pregnancy or its loss.
  static let pregnancy = Phrases(
    .medical, .ask, reason: "A pregnancy or its loss is someone's own to tell.",
    suggestion: "needed medical attention",
    """
    # weeks|months pregnant|gone
    weeks|months|heavily|seven|very|newly|pregnant pregnant|gone
    pregnant @person|@relation|@child|prisoner|detainee|lady|woman|girl|mum|teenager
    @person|@relation|@child|@pronoun|prisoner .. pregnant|pregnancy|miscarried|miscarrying|
      abortion|termination|miscarriage
    miscarriage|miscarried|miscarrying|stillborn|stillbirth|abortion
    lost|losing|lose her|the|their baby|babies|twins !photos|photo|blanket|shoe|shoes|monitor|bag|
      pram|buggy|in|toy
    she|shes|@person|@relation|prisoner|detainee is|was? expecting twins|a-baby|her|in|any|again|#
      !us|a-call
    due in|next|any # weeks|days|week|month|day .. prisoner|pregnant|detainee|bump|baby
    morning-after pill
    beichiog|feichiog
    camesgor|gamesgor|erthyliad
    # weeks|months gone|pregnant|along
    heavily|newly|secretly|very pregnant
    pregnancy .. test|scare|positive|hidden|secret|unwanted|ectopic|twins
    feichiog|beichiog|beichiogrwydd|gamesgoriad|camesgoriad
    colli|collodd|golli .. ei|y babi|baban|fabi|plentyn
    """)
}
