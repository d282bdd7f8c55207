/// How officers say that somebody agreed or was told, and how they know.
enum AgreementPhrases {
  static let all: [(Assent, String)] = [
    (
      .supervisor,
      """
      [both] \(ConsentParts.supervisor) [and \(ConsentParts.supervisor)] [has|have|did|both|have
        both] [already|just|personally|fully|all|since] \
      \(ConsentParts.consented)
      \(ConsentParts.supervisors) [already|just|personally|fully|all|since]
        \(ConsentParts.consented)
      [its|it has|it was|its been|been|has been|all|fully|already] (agreed|approved|signed off
        |cleared
       |authorised|authorized|okd|okayed|sanctioned) [by|with] \(ConsentParts.supervisor)
      [all|fully|already|its been|its all been|been|it was] (agreed|approved|signed off|cleared
        |authorised)
      """
    ),
    (
      .supervisor,
      "yes (i am|im) the (supervisor|sergeant|sarge|skipper|inspector|boss|sgt)"
    ),
    (
      .family,
      """
      \(ConsentParts.family) [all|both] [have|has|were|was|are] [all|both|been|all been|both been
        |now]
       \(ConsentParts.told)
      (theyve|familys|parents have|theyre) [all|both|been|all been|both been|now|already] \
      \(ConsentParts.told)
      (theyve|they have|the family have|the family has|family have|family has) [all|both] been
      (i|ive|we|weve|i have|we have) [already|just|personally|all] (told|informed|notified|updated
        |seen|visited)
       (them|them all|the family|family|the parents|mum and dad|nok|next of kin)
      (told|informed|notified|updated) (them|them all|the family|family|mum and dad|nok) [in
        person|myself]
      [all|both] (told|informed|notified|updated) [in person]
      [told|informed|updated] by (me|us|phone|the flo|flo|flos
        |[the] family liaison [officer]
        |the oic|oic|the dc|cid|the sergeant|the sarge|my sergeant|a colleague|an officer|uniform
       |another officer|their local force|the hospital|the coroner)
      [the|our] (flo|flos|oic|family liaison officer) (told|has told|informed|has informed|updated
        |has
       updated|did|has|has been round|went round|has seen|saw) [them|it|the family]
      """
    ),
    (
      .grounds,
      """
      [and] [i|ive|i have|we|weve|just|have|had] [just|already|actually|personally|also]
        (checked|double checked|triple checked|rechecked|looked|confirmed)
        [it|that|this|the policy|the guidance|the intranet|online] [up|out|over|twice|again]
        [with (\(ConsentParts.office)|\(ConsentParts.supervisor)|them|her|him)]
        [\(ConsentParts.how)] [\(ConsentParts.when)]
      [and] [i|ive|i have|we|weve|just] [just|already|actually|personally|also]
        (read|seen|looked at|written|wrote|helped write|drafted)
        (it|it all|it through|the [bloody|damn|flipping|whole] (policy|thing|guidance|sop)
        |every word [of it]) [\(ConsentParts.how)] [\(ConsentParts.when)]
      [and] [i|ive|i have|we|we have|weve] (got|have|had|seen) [it|the|an|that|his|her|their]
        (in writing|email|emails|confirmation|sign off|signature|paperwork|text|reply|ok|okay
        |go ahead|green light|nod|approval|permission|thumbs up) [about it|from them|from her
        |from him] [\(ConsentParts.when)]
      [and] [i|ive|i have|we|weve] (cleared|agreed|squared) it with
        (\(ConsentParts.supervisor)|\(ConsentParts.office)|her|him|them) [\(ConsentParts.when)]
      [and] [i|ive|i have|we|weve] (had (the|a|that) (conversation|chat|word|discussion) [with]
        |(spoke|spoken) (to|with)) [\(ConsentParts.supervisor)|\(ConsentParts.family)|her|him|them]
        [\(ConsentParts.how)] [\(ConsentParts.when)]
      [its] (cleared|approved|agreed|authorised|signed off) (by|with) \(ConsentParts.office)
        [\(ConsentParts.when)]
      [and] \(ConsentParts.office) (encourages|encourage|likes|like|wants|want|welcomes|welcome)
        (it|this|us to)
      (i am|im) [the|their] (supervisor|sergeant|sarge|skipper|inspector|boss|sgt|one who wrote it)
      and i agree
      (by|off|from) \(ConsentParts.supervisor)
      [ive|i have|weve|ive just] (got|have|had) it [open|up|here|right here|all|on screen]
        (in front of me|on screen|on my desk|here|to hand) [now]
      (under|in|within|per|as per|by|according to) [our|the|force] policy
      \(ConsentParts.how)
      (\(ConsentParts.supervisor) (is|are|was)|\(ConsentParts.supervisors)) [all|quite|very
        |perfectly|totally|more than|absolutely]
       (happy|on board|content|all for it|in agreement|(fine|ok|okay|good|cool|happy|content) with
       (it|this|that))
      [and] \(ConsentParts.office) [have|has] [all|already] \(ConsentParts.agreed)
        [\(ConsentParts.when)]
      [and] it (covers|includes|allows) (this|it|that) [too|as well]
      """
    ),
    (
      .grounds,
      """
      [and] [its|it is|thats|that is] [all|right there|there|clearly] (in|on|part of|within) [the
        |our|force|the force|our
       force] [social media|local] (policy|guidance|guidelines|intranet|sop)
      [its|it is|its all|all] [there] in black and white
      [it] says so [right there|clearly] (in|on) [the|our] [social media] (policy|guidance|intranet)
      (section|para|paragraph|page|part) # [[.] #] [of it|of the policy]
      """
    ),
    (.occasion, "(\(ConsentParts.when)|already|heddiw|bore ma|ddoe|y bore ma|neithiwr)"),
    (
      .familyKnows,
      """
      \(ConsentParts.family) [all|both] [already] (know|knows|are aware)
      """
    ),
  ]
}
