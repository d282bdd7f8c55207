extension Phrases {
  /// Houses told by how they look or what they stand beside.
  static let houses = Phrases(
    .address, .ask, reason: "This tells which house it was.", suggestion: "a house",
    """
    house|flat|bungalow|one with|has the|a|its .. door|gate|gates|hedge|conservatory|fence|shutters|
      roof|caravan|flag|gnomes|pond|swing|garage|tree|windows|driveway
    house|flat|home|bungalow|place|address next|opposite|behind|above|beside|over|by|near|across to|
      door|from|the .. shop|chippy|school|church|pub|park|post|station|bus|garage|surgery|bookies|
      nursery|tesco|co-op|chapel|mosque|barber|butcher|bakery|barbers|bakers|butchers|kebab|library|
      salon|spar|launderette|newsagent|newsagents
    flat|flats above|over the|a
    last|end|first|third|second|corner|fourth house|cottage|door on|at|past|of|in|along .. left|
      right|street|road|row|lane|hill|terrace|close|corner
    end terrace|house .. of|on|by
    my|our own? street|road|close|cul-de-sac|village|estate .. had|last|burgled|tonight|again|was|
      is|where|live
    i live opposite|next-to|behind
    road|street|close|lane|terrace|cul-de-sac|estate where|that? i live
    round the corner from my house
    three|two|few|four doors down|up|away from
    doors down from
    gyferbyn a'r|ar|a .. siop|ysgol|capel|dafarn|eglwys
    """)
}
