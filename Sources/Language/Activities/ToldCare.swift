/// How officers tell of people who were missing, in a crisis, alone, hurt or abused.
enum ToldCare {
  private static let someone = WordClasses.someone
  private static let people = WordClasses.people
  private static let partner = WordClasses.partner
  private static let which = WordClasses.which

  static let all: [(Cue, String)] = [
    (
      .activity(.missingPerson),
      """
      \(people) [who|whod|that] [had] (never|hadnt|didnt|not) (went|go|gone|been|come) (back
        |home) [to] [the|his|her|their] [childrens] [home|placement|unit|hospital|ward]
      (tracked|tracking) (down) \(which) (misper(s)|\(people))
      \(people) [whod|had|has|that|who] [had|has|just] (wandered|walked|run|ran|legged it|gone
        |done a runner|absconded|disappeared|bolted) (off|out|awol|walkabout|from|away from)
        [from|of] [the|a|his|her|their] (care home|home|hospital|ward|school|placement|nursing
        home|unit)
      \(people) [whod|had|has|that|who] [had|has|just] (wandered off|gone walkabout|gone awol
        |disappeared|vanished|not come home|never came home|failed to return|not returned|never
        turned up)
      \(people) (didnt|hadnt|wouldnt|never) (come home|come back|came home|return|returned|make
        it home|get home|turn up)
      (rang|ringing|phoned|phoning|called|calling|checking|checked|drove) [round|around] [all]
        [the] (care homes|hospitals|friends|mates|hostels|haunts|her haunts|his haunts) [looking]
        for [\(someone)]
      missing \(people)
      (look|looking|searching|hunting|hunted|searched|looked) [everywhere] for \(which) missing
        \(people)
      """
    ),
    (
      .activity(.mentalHealth),
      """
      (talked|talking|coaxed|coaxing|got|grabbed|pulled|pulling|dragged) \(someone) away from
        [the|a] [train|railway] (bridge|ledge|edge|railings|tracks|line|cliff|platform|parapet)
      (held|holding|hung|hanging|grabbed|clung) [on|onto|hold of] [to] \(someone) [stood] (on
        |over|off) the (wrong side|bridge|ledge|edge)
      [\(people)] (having|had|in the middle of) [some|a|kind] [sort|kind] [of] [mental|nervous
        |complete|full|full on] (breakdown|episode|meltdown)
      (kill|hang|top|harm|hurt|throw|chuck|do) (himself|herself|themselves|him self) [in|off
        |under] [a|the] [multi storey|bridge|roof|cliff|car park|viaduct|train]
      (threatening|threatened|wanting|wanted|trying|tried|going) to (kill|hang|top|harm|hurt
        |throw|chuck) (himself|herself|themselves) [in|off|under] [a|the] [multi storey|bridge
        |roof|cliff|car park|viaduct|train]
      (take|taking|end|ending) (his|her|their) [own] life
      (threatening|threatened|wanting|wanted|trying|about) to jump
      (talked|talking|coaxed|coaxing|got|persuaded|grabbed|pulled|pulling|brought|bringing)
        \(someone) [back] (down|round|off|away|over|back|in) [from|off|of] [a|the] (bridge|ledge
        |roof|edge|railings|tracks|railway|viaduct|cliff|pier|flyover|balcony|parapet|multi
        storey|car park|barrier|river|scaffolding)
      (talked|talking|coaxed|coaxing) \(someone) (down|round|in)
      \(people) [stood|standing|sat|up|over] (on|over|off|with) [a|the] (edge|ledge|roof|bridge
        |railings|wrong side|parapet|tracks|viaduct|cliff|multi storey|rope|noose|ligature)
      (s|sec) . (136|135)
      (135(s)|136(s))
      (hearing voices|off (his|her|their) meds|having a breakdown|had a breakdown|in a bad way
        mentally|feeling suicidal|cutting (himself|herself)|psychosis|psychotic|paranoid
        \(people))
      """
    ),
    (
      .activity(.welfareCheck),
      """
      (not|wasnt|isnt|wouldnt|hadnt been|werent|no|couldnt) (answer|answering|answered|picking up
        |opening|responding to|get hold of|reach|raise) [at|to] [the|his|her|their] (door|phone
        |calls|messages|doorbell|\(which) \(people))
      (no one|nobody|neighbours|noone) [had|has|hadnt|not] [seen|heard from] \(someone) [at
        number #|next door|over the road] [in|for] [a] [few|couple of|#] (day(s)|week(s)|while
        |ages|yonks|month(s))
      (hadnt|havent|hasnt|not|no one|noone|nobody|no 1) [had|been|has] (seen|heard from|heard of)
        [\(someone)] [in|for] [a] [few|couple of|#] (day(s)|week(s)|while|ages|yonks|month(s))
      (asked|asking|wanted|worried) [us|me] to (check|look in|pop in|call in|go and check) [in
        |up] [on] [\(someone)]
      (check|checked|checking|checks|look|looked|looking|popped|pop|called) [in|up] on [\(which)]
        [\(people)]
      (check|checked|checking|make sure|made sure|making sure|see if|seeing if) (he|she|they)
        (was|were|is|are) (ok|okay|alright|safe|fine|alive|all right)
      (c4s|c 4 s|c4c|c4w)
      (curtains|blinds|post|milk|papers) [still] (drawn|shut|piling up|piled up|closed)
      """
    ),
    (
      .activity(.firstAid),
      """
      (stopped|stopping|stemmed|stemming|slowed) \(which) [\(people)|lads|leg|arm|head|hand] [leg
        |arm|head|hand|wound] (bleeding|bleed)
      (worked|working) on \(someone) [whod|who] [had|collapsed] (collapsed|till|until|arrested)
      (bandaged|bandaging|patched|patching|cleaned|cleaning|dressed|dressing|wrapped|wrapping
        |strapped|strapping|stitched|stitching) [up] \(someone) [up]
      (bandaged|bandaging|patched|patching|cleaned|cleaning|dressed|dressing|wrapped|wrapping
        |strapped|strapping) [up] \(which) (wound(s)|cut(s)|head|hand|leg|arm|knee|finger)
      (put|putting|kept|keeping|held|holding|applied|applying) [direct] pressure on
      (did|treated|treating|cleaned|dressed|sorted|see to) \(which) (wound(s)|cut(s)|bleed|injury
        |injuries)
      cut \(someone) down
      cut down \(which) \(people)
      (got|brought|getting|bringing) \(someone) (back|breathing|breathing again|going again)
      \(people) [had|having|whod|who|was|had a|stopped] (stopped breathing|breathing|not
        breathing|unconscious|unresponsive|fitting|fit|had a fit|had a seizure|choking|bleeding
        |bleeding out|passed out|had a heart attack)
      (not breathing|recovery position|defibbed|defibbing|defibrillated|rosc|cprd)
      (helped|helping|assisted|assisting|helped out) [the] (paramedics|ambos|ambo|ambulance crew
        |ambulance|medics) [with] [\(which) [stabbing|stab|assault] [victim]]
      (looked after|looking after|seeing to|saw to|treated|treating|helped|stayed with|sat with)
        \(someone) (whod|who|that|who had) [had] [a|been] (collapsed|fallen|fell|fainted|fit
        |seizure|stroke|fall|stabbed|heart attack)
      """
    ),
    (
      .activity(.domesticAbuse),
      """
      \(partner) [was|had|been|has|is|whod|still|who] (kicking off|kicked off|hitting|hit
        |battered|battering|beating|beat|beaten|smacked|punched|slapped|assaulted|attacked
        |threatening|threatened|strangled|strangling|screaming|shouting|fighting|arguing
        |harassing|stalking|smashing|smashed|turned up|wont leave|wouldnt leave|at it|drunk and)
        [up|at] [his|her|the|\(partner)] [\(partner)|house]
      (safety plan(s|ned|ning)|dash risk assessment)
      (got|getting|took|taking|moved|moving|helped|helping) (her|mum|him|woman|a woman|a mum|them
        |a lady) [and] [the|her|his|#] [kids|children|baby] [to|into|in] [a|some] (somewhere safe
        |refuge|safety|safe place|safe house)
      (fleeing|leaving|leave|left|fled) \(which) (abusive|violent) \(partner)
      (abusive|violent|controlling) \(partner)
      """
    ),
    (
      .activity(.victimReassurance),
      """
      (\(people)|old dear) (whod|who had|that had|who has|whos) [just] been (mugged|robbed
        |assaulted|scammed|conned|attacked|defrauded|targeted|beaten up)
      (vcop|victim code|victims code|victim contact) (call(s)|update(s)|contact(s)|letter(s)
        |compliance)
      (drop in|dropped in|popped in|popped round|called in|called round|went round|sat) [on|to|w
        |with] [a|an|the|our|my|some] [elderly|old|young] [scam|fraud|burglary|robbery|assault
        |theft|mugging|stabbing|hate crime] (victim(s)|ip)
      (phoned|rang|ringing|phoning|called|calling|visited|visiting) [back|round] [all] [my|our
        |the] [all] (victims|ips|complainants)
      (assault|robbery|stabbing|shoplifting|harassment|stalking|fraud|scam|hate crime) victim(s)
      """
    ),
  ]
}
