extension Phrases {
  /// A pregnancy or its loss.
  static let pregnancy = Phrases(
    .medical, .ask, reason: "A pregnancy or its loss is someone's own to tell.",
    suggestion: "needed medical attention",
    """
    # weeks|months pregnant|gone
    weeks|months|heavily|seven|very|newly|pregnant pregnant|gone
    pregnant @person|@relation|@child|prisoner|detainee|lady|woman|girl|mum|teenager
    @person|@relation|@child|@pronoun|prisoner .. pregnant|pregnancy|miscarried|miscarrying|abortion|termination|miscarriage
    miscarriage|miscarried|miscarrying|stillborn|stillbirth|abortion
    lost|losing|lose her|the|their baby|babies|twins
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
