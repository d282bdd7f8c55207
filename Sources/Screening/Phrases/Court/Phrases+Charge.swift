extension Phrases {
  /// What someone is charged with.
  static let charge = Phrases(
    .court, .ask, reason: "A charge named beside a person or a day can prejudice a trial.",
    suggestion: "one person charged",
    """
    charged|charging|remanded|bailed|rebailed|indicted|arraigned|prosecuted|summonsed|charge|charges
      with|wi|for|of|on|over .. @offence
    charged|remanded @person|him|her|them|one|two|three|both|# ... with|for|over .. @offence
    remanded .. custody|prison|jail for|till|until|over|after|on
    him|her|suspect|man|woman|lad|prisoner|offender|bloke|youth|male|female remanded|charged
    charged and remanded
    @offence charge|charges|suspect|trial|accused
    charged|charge him|her|the|them
    got the charge|charges
    bail|remand refused|denied|granted|application|hearing .. him|her|he|she|for|and|today
    refused bail
    charge authorised|approved
    charge for|of @offence
    cps authorised|authorise|charged|gave .. charge|charges|murder|rape
    stands|standing|facing|faces|up|due .. accused|trial|charge|charges|court .. @offence|of|for
    on|up|stood trial|stand for|accused|today|tomorrow @offence|of|over
    in|up|before court|magistrates|crown .. for|over|charged|accused @offence
    pleading|plead|pleaded not guilty
    not guilty plea
    cyhuddo|gyhuddo|cyhuddwyd|gyhuddwyd o|gyda|am .. @offence
    charged|charging|charge with|wi|over !my|our|enough|the
    charged with|wi intent|the .. supply|murder|rape|theft|assault|robbery|wound|endanger
    charged|charge him|her|them|both|all|one|two|three|four|five|six|# with|for|over
    @offender|@person|suspect|suspects|prisoner|both|all was|were|is|are|been|now|finally|got?
      charged|remanded|indicted !up
    @offender|suspect|suspects remanded|charged|bailed
    remanded|remand him|her|them|the|into|in|till|until|for|over|today|tonight|again|to
    wedi'i|wedi ei? cyhuddo|gyhuddo|chyhuddo o|am|gyda
    cyhuddwyd|gyhuddwyd|chyhuddwyd
    cautioned|summonsed|reported|prosecuted @pronoun|@person|@offender for
    caution for @offence|having|possession
    """)
}
