extension Phrases {
  /// Blame of the force and its leaders.
  static let leaders = Phrases(
    .politics, reason: "Officers may not attack their own force or its leaders in public.",
    suggestion: "say what the day was like, not who is to blame",
    """
    home|foreign|prime office|secretary|minister ... @blame
    @blame ... home|prime secretary|office|minister
    chief constable|super|inspector|officer|officers ... @blame
    senior|top|upper|middle management|leaders|officers|leadership|team|managers|bosses|brass|ranks|
      command ... @blame
    @blame .. by|of|from|on|the|our .. senior|top|chief management|leaders|officers|brass|constable|
      managers
    command|executive|leadership team|group ... @blame
    high ups ... @blame
    people at the top ... @blame
    those|the|them ones? upstairs ... @blame
    the|this|our|my force ... @blame
    @blame .. of a? force
    police crime commissioner ... @blame
    police and crime commissioner ... @blame
    crown prosecution service ... @blame
    our|the|this bosses|chiefs|leaders|managers|superintendents|governors ... @blame
    hung|hanging|hang out to dry
    thrown|throw|threw under the bus
    force|job|service|they is|has|have? dont|doesnt give~ a
    they dont|doesnt care about us
    lions led by donkeys
    couldnt run a bath|raffle|whelk|brewery
    couldnt organise a
    piss up in a brewery
    not fit to lead|run|wear
    the|this job is fucked|finished|broken|dead|ruined|screwed
    time for a change at the top
    uwch reolwyr
    prif gwnstabl ... @blame
    swyddfa gartref ... @blame
    force|job|service|organisation|constabulary treats|treat|treated|treating us|me|staff|officers|
      everyone|people .. like|worse|as|badly
    treats|treat|treated us like !kings|royalty|family|heroes|gold|one
    @power .. run|led|managed|staffed by|like .. @abuse|idiots|clowns|amateurs|children|accountants|
      monkeys|muppets|donkeys
    run|led|managed by|like .. spreadsheets|spreadsheet|consultants|politics|targets|idiots|clowns|
      amateurs|accountants|monkeys|muppets|donkeys|fools|morons|politicians
    our|my|the|this bosses|boss|superintendent|chief|super|inspector|management|leadership|managers|
      leaders|command|governor|governors .. @blame
    bosses|management|leadership|command|brass|hq|slt|smt|gold|headquarters ... @blame
    gaffers|bosses|brass|chiefs|managers|leaders dont|never|wouldnt|couldnt|cant|wont|havent ....
      !mind
    wouldnt|couldnt|cant|dont know .. good|decent|hard|honest? day|days|nights|shift work
    those|them who make the decisions
    they havent worked|walked|done .. beat|shift|night|nights|day|streets|response
    prif gwnstabl|swyddog .. yn ... @blame
    uwch swyddogion|reolwyr ... @blame
    chief constable|super|inspector|officer|officers .... earn~|salary|wage|wages|bonus|pension|
      paid|nothing|desk|pay
    """)
}
