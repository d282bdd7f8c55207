extension Phrases {
  /// How or where someone tried to harm themselves.
  static let method = Phrases(
    .medical, reason: "How or where someone tried to harm themselves must never be told.",
    suggestion: "in crisis",
    """
    hang|hanged|hung|hanging|hangs himself|herself|themselves|themself|in|from|by|from|call|attempt|
      victim|at|job
    @pronoun|@person|@relation|trying|tried|found .. hanging|hanged|hung !around|about|out|up|on
    cut .. down .. noose|ligature|rope|hanging|tree|loft|him|her|in
    cut @pronoun|him|her|them down
    noose|nooses
    ligature|ligatures|ligatured !training|cutter|cutters|knife|free|point|points
    rope .. round|around|neck|tree|beam
    belt|cord|rope|sheet|shoelace|wire|cable|bag|scarf|lead .. round|around|over .. neck|head|throat
    jump|jumped|jumping|jumper|jumps|leap|leapt|threatening|threatened|fell|fall|dropped|stepped ..
      off|from|over|on .. bridge|roof|building|ledge|balcony|cliff|cliffs|car-park|multistorey|
      multi-storey|viaduct|flyover|window|tower|rooftop|parapet|railings|height|block|overpass|
      multi|footbridge
    jump|jumped|jumping|jumps|leap|leapt|stepped|stepping onto|on|in|under|front .. tracks|railway|
      rails|platform|train|trains|lorry|tube
    jump|jumper|jumped|jumping from|off !to|the|bed|bail
    off|on|from|over|edge|ledge|railings|parapet|wrong .. bridge|ledge|rooftop|roof|parapet|
      railings|cliff|viaduct|balcony|footbridge|flyover .. edge|threatening|wanting|suicidal|crying|
      sobbing|talked|talking|jump|crisis
    talked|talk|talking|coaxed|persuaded ... down|off|back|from|in ... bridge|ledge|roof|rooftop|
      parapet|railings|cliff|viaduct|balcony|multistorey|multi|edge|flyover|footbridge|tracks|
      platform|river|sea|water|tree|beams|pier
    pulled|pull|grabbed|brought|got|dragged|kept|hauled @pronoun|@person|@relation|@child|someone|
      somebody .. down|off|back|from|out|in .. bridge|ledge|roof|rooftop|parapet|railings|cliff|
      viaduct|balcony|multistorey|multi|edge|flyover|footbridge|tracks|platform|river|sea|water|
      beams|pier
    wrong side of .. railings|barrier|bridge|rail|fence|parapet|railing|bars
    over the railings|parapet|barrier
    over the edge .. cliff|bridge|roof|suicidal|crisis|jump
    on|off the ledge|parapet
    on|off the edge !of|our|my
    on the tracks|railway|train .. suicidal|crisis|waiting|sat|herself|himself|lying|end
    sat|standing|stood|lying|lay|walking on the tracks|track|line|lines|railway|ledge|parapet|edge|
      motorway .. suicidal|wanting|waiting|crisis|trying|crying|ready
    step~|walk~|jump~|ran|run|leapt|threw|dived|out .... in front of .. train|trains|lorry|bus|
      traffic|tube|car|cars
    in front of .. train|tube
    under a|the .. train|lorry|tube
    slit|slits|slash|slashed|slashing|cut|cuts|cutting|sliced|opened|hacked .. wrist|wrists|throat|
      veins|arm|arms|himself|herself|themselves|legs|thighs|neck
    self-inflicted|self inflicted? stab|wound|wounds|cut|cuts|injury|injuries|burns
    cut|cuts|cutting|harming|harm|harmed|harms|stab~|burn~|set himself|herself|themselves .. with|
      arms|using|razor|on|badly|knife|blade|fire|glass
    self-harm~|self harm~|self harmed|harming|harm .. with|by|using|cutting|razor|blade|glass|cuts|
      lighter|knife
    razor|razors|razorblade|blade .. self|wrists|arms|herself|himself|cut
    overdose|overdosed|overdosing|od'd|od|oded !of|on .. caffeine
    overdose|overdosed|overdosing|od on|of
    taken|take|takes|taking|swallow~|downed|necked|had|ate|washed|drank .. overdose|tablets|pills|
      @medicine|bleach|antifreeze|weedkiller|poison|meds|acid !my
    she|he|they|who|and|hed|shed|@person|@relation took .. tablets|pills|@medicine|bleach|
      antifreeze|weedkiller|poison|meds|acid !my|to|back|over|from|out
    took an|another|a? .. overdose .. tablets|pills|@medicine|meds? 
    swallow~ .. battery|batteries|blade|blades|needle|glass
    swallow~|necked|took|taken .. whole|entire packet|packets|box|bottle|strip|pack !of
    three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|10|12|16|20|24|
      28|30|32|40|50|60|100 .. paracetamol|ibuprofen|aspirin|sleeping-tablets|sleeping-pills|
      codeine|tramadol|zopiclone|amitriptyline|diazepam|antidepressants|propranolol|tablets|pills
    handful|packet|pack|box|bottle|strip|cocktail|load|mouthful|bunch of .. tablets|pills|
      paracetamol|meds|medication|sleeping|antidepressants|bleach|codeine
    tablets|pills|paracetamol and|with vodka|alcohol|drink|whisky|wine
    drank|drunk|drinking|swallowed bleach|antifreeze|weedkiller|petrol|poison|drain|acid
    carbon monoxide .. car|suicide|himself|herself|hose|poisoning
    hose|hosepipe .. exhaust|car
    exhaust .. hose|fumes
    gassed|drowned|shot|electrocuted|suffocated|asphyxiated|poisoned|starved|stabbed himself|
      herself|themselves|themself
    drown|drowning himself|herself
    suicide|suicidal .. by|bridge|rope|tablets|train|hanging|jump|overdose|pills|razor|knife|river|
      cliff|method|note|ledge|roof|railway|pact|gas|noose|drowning
    suicide note
    in|into|to the river|sea|canal|reservoir|lake .. suicidal|end|drown|herself|himself|kill
    walked|waded|jumped|went|threw into|in .. river|sea|canal|reservoir|lake|water|traffic ..
      suicidal|end|to|herself|himself|crisis|intentionally|on
    walked|wandered|waded into|in the? sea|traffic|canal|river !of
    waiting|wanted|wanting|waited .. train|lorry|bus|tube|car to hit @pronoun|himself|herself
    lain|laid|lay|lying|lie down? on|across the rails|tracks|track|railway|line|lines|motorway|
      carriageway !of
    rope|noose|hosepipe|razor|razors in|on|under his|her|their .. bag|pocket|hand|hands|bed|loft|
      boot
    knife|blade|razor|glass|scissors to|against|at|on his|her|their own? wrist|wrists|throat|neck|
      arm|arms|chest
    blade|knife|razor|shard .. her|his|their wrist|wrists
    jumped in|into the? river|canal|sea|water|reservoir|weir
    threw|throw|thrown|throwing himself|herself|themselves off|from|under|in|into|out|over|at|down
    set fire to himself|herself
    set himself|herself alight|on
    petrol|lighter|fuel|diesel|paraffin .. over|on|all himself|herself|themselves|over
    doused himself|herself|in
    crogi|grogi
    neidio|neidiodd|naid|neidio oddi|o|i .. bont|pont|afon|to|clogwyn|tren|ar
    gorddos|orddos|gor-ddos
    oddi ar y bont
    tabledi|dabledi
    rope|belt|cord|sheet|sheets|flex|lead|scarf|laces|shoelace|shoelaces|tie|wire|cable|hose|
      washing-line|dressing-gown-cord|chain|bandage .. to|round|around|from|over|off .. ..
      bannister|banister|bannisters|banisters|beam|beams|rafter|rafters|loft|hatch|hook|door|doors|
      door-handle|handle|rail|branch|tree|goalpost|lamp-post|light|fitting|ceiling|shower|curtain|
      neck|throat|bars
    tied|tying|knotted|looped|fastened|wrapped .. rope|belt|cord|sheet|sheets|flex|scarf|lace|laces|
      shoelace|wire|cable|ligature|plastic-bag .. to|round|around|from|over
    hanging|hanged|hung|dangling|suspended from|off .. banister|bannister|beam|tree|door|rafters|
      loft|ceiling|light|rope|bridge
    noosed|self-strangulation|self-ligature
    bag|carrier over|on .. head|face
    needle|needles|syringe|syringes in|hanging|sticking .. arm|arms|vein|leg|neck|groin
    in|off|from|into|under .. canal|river|sea|water|weir|train|bridge|roof|cliff|lorry|bus .. end
      it|things|her|his|life|everything
    jumped|jump|leapt|fell|stepped|climbed|standing|stood|sitting|sat .. .. rooftop|parapet|
      multi-storey|multistorey|car-park-roof|viaduct|flyover|railway-bridge|motorway-bridge|gantry|
      pylon|crane|ledge|balcony|cliff-edge
    off|down|from|back .. multi-storey|multistorey|multi|car-park|carpark|rooftop|parapet|railway|
      motorway|viaduct|gantry|pylon|crane roof|edge|bridge
    swallow~|necked|downed|took|taken .. boxes|box|packets|packs|strips|handfuls|bottle|bottles|pots
      of .. @medicine|tablets|pills|painkillers|sleeping|bleach
    drank|drunk|drinking|swallowed .. bleach|antifreeze|anti-freeze|weedkiller|drain|acid|
      battery-acid|white-spirit|petrol|detergent
    sliced|slit|slashed|slashing|cutting|cuts|cut|scored|carved|hacked|sawed .. her|his|their ..
      arm|arms|wrist|wrists|neck|throat|legs|thigh|thighs|stomach|veins
    self-harm~ .. with|using|by .. razor|blade|glass|knife|lighter|scissors|compass
    razor-blade|razor-blades|razorblades|stanley-knife|blades .. arm|arms|wrist|wrists|herself|
      himself|bathroom|bedroom|hidden
    lay|laid|lying|lie|sat|knelt|stood|stand|standing|walked|walking down|out|in|on? .. middle of?
      the? road|motorway|tracks|carriageway|dual|line|rails|railway .. end|die|wanting|crisis|
      suicidal|waiting
    exhaust|fumes|gas-tap|gas-taps|helium .. car|garage|suicide|himself|herself|oven|mask
    wedi crogi|neidio|boddi|torri-ei-garddyrnau
    crogi|grogi|chrogi ei hun|hunan
    cymryd|gymryd|cymerodd|llyncu|lyncu .. gorddos|orddos|tabledi|dabledi|paracetamol|cyffuriau
    railway|railway-line|line|tracks|track|bridge|roof|ledge|platform|cliff|viaduct|motorway|
      parapet|river ... want~|wish~|threatening|ready|trying|try|tried|going|about to .. die|jump|
      end|go|drown
    before|from|about|trying|threatening|going|ready he|she|to .. jump|jumped|jumping|leap|leapt ..
      off|from
    """)
}
