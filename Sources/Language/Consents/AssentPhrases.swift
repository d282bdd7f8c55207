/// The closed list of assent.
enum AssentPhrases {
  static let all: [(Assent, String)] = [
    (
      .yes,
      """
      (yes|yeah|yea|yeh|yep|yup|yip|yh|yah|aye|ay|y|yessir|yes sir|ye|yass|yay|yeap)
      (affirm|affirmative|affirmed|correct|indeed|absolutely|definitely|def|defo|deffo
        |certainly|totally|exactly|obviously|naturally|undoubtedly|confirmed|confirm)
      (of course|course|ofc|100 %|100 percent|100|hundred percent|a hundred percent|one
        hundred percent|1000 %|110 %|without a doubt|without doubt|no doubt|no doubt about it
        |no question|without question|no two ways about it|for sure|for definite|thats right
        |thats correct|that is correct|that is right|you bet|too right|damn right|dead right
        |bang on|spot on|for certain|beyond doubt)
      (yes it is|yes it does|yes i do|yes we do|yes i am|yes i have|yes he has|yes she has|yes
        they have|yes they do|yes i can|yes i did|yes we have|yes he did|yes she did|yes they
        did|yes that is|yes you can|yes you may)
      (ydy|ydi|ydyn|ydw|ydyw|yndi|yndw|oes|ie|ia|do|caiff|cewch|gallwch|gallaf|galla i|mae|ydy
        mae|oedd|wrth gwrs|yn bendant|yn sicr|cywir|yn hollol|hollol|gwnaf|ydw mi ydw|ydw wir
        |ydy wir|do wir|wrth gwrs hynny|mi ydw|mae o|mae e|mae hi|ydyn maen nhw|maen nhw
        |byddaf|bydda i|ydym|ydan|do mae wedi|do mae e wedi|do mae hi wedi|do maen nhw wedi)
      👍
      ✅
      ✔
      ☑
      """
    ),
    (
      .fact,
      """
      (it|that|this|policy) [certainly|absolutely|definitely|most certainly|really|sure
        |clearly|specifically] (does|is|has|allows|permits|allows it|permits it|allows this
        |covers it|covers this) [indeed|yes|yeah]
      [its|it is|thats|well|all] within [the|our|force] (policy|guidelines|rules)
      (definitely|certainly|absolutely|deffo|defo|of course it|indeed it|clearly|most certainly)
        (does|is|has|do|allows it|permits it|allowed|permitted)
      (he|she|they) (has|have|did|do|does|are|is|can)
      (it|this|that) (does|is) (allow|allowed|permit|permitted|fine|ok|okay|cover|covered) [it
        |this|that]
      (its|it is|thats|that is|this is|were|we are|im|i am) [all|fully|definitely|specifically
        |explicitly|perfectly|completely|absolutely] (allowed|permitted|covered|within policy
        |in policy|approved|authorised|authorized|cleared|agreed|signed off|policy compliant
        |compliant)
      (policy|our policy|the policy|force policy|local policy|our force policy|ours)
        [definitely|specifically|explicitly|clearly|fully|does|expressly] (allows|allow
        |permits|permit|covers|cover) (it|this|that)
      (allowed|permitted|authorised)
      (he has|she has|they have|they did|he did|she did|we have|it has)
      (caniateir|mae wedi cytuno|mae e wedi cytuno|mae hi wedi cytuno|mae o wedi cytuno|mae
        wedi|mae e wedi|mae hi wedi|mae o wedi|maen nhw wedi|maen caniatau|maen nhwn gwybod
        |wedi cytuno|mae polisin caniatau|maer polisin caniatau hyn|mae n caniatau)
      """
    ),
    (
      .supervisor,
      """
      (sarge|skipper|sergeant|sgt|boss|inspector|supervisor|my sarge|my skipper|my sergeant|my
        sgt|my boss|my inspector|my supervisor|the sarge|the skipper|the sergeant|the sgt|the
        boss|the inspector|he|she|they|he has|she has|they have|hes|shes|theyve) (agreed|has
        agreed|approved|signed off|signed it off|signed off on it|has signed it off|has
        approved it|approved it|agreed it|agreed to it|agreed to this|agreed this|has agreed
        to it|authorised it|cleared it|okd it|gave permission|given permission|has given
        permission|has authorised it|gave the go ahead|said yes)
      [all|fully|already] (agreed|approved|signed off|cleared|authorised)
      (hes|shes|theyve) agreed
      """
    ),
    (
      .family,
      """
      (they|theyve|they have|family|the family|familys|family have|the family have|mum and dad
        |parents|next of kin|nok|everyone|all the family|all family|all of them) [all|have
        |been|has|were|was] [all|been|have been] (told|informed|updated|notified|been told
        |been informed|aware)
      (told|informed|notified|updated) [in person|by me|personally|them]
      theyve been (told|informed)
      [told|informed|updated] by (me|us|phone|the flo|flo|flos|family liaison|the family liaison
        officer|the oic|oic|the dc|cid|the sergeant|the sarge|my sergeant|a colleague|an officer
        |uniform|another officer|their local force|the hospital|the coroner)
      [the] (flo|flos|oic|family liaison officer) (told|has told|informed|has informed|updated|has
        updated|did|has|has been round|went round|has seen|saw) [them|it|the family]
      """
    ),
    (
      .permission,
      """
      (ok|okay|okey dokey|okie dokie|okey doke|k|kk|oki|alright|alrighty|all right|fine|sure
        |sure thing|righto|right you are|right oh|rightio|roger|rog|sound|sounds good|sounds
        great|sounds fine|sounds like a plan|sounds good to me|good idea|great|lovely|perfect
        |brilliant|brill|grand|champion|ace|cool|super|deal|very well|no problem|no problem at
        all|no problems at all|no problems|no probs|no prob|no objection|no objections|no
        objections here|no objection from me|no objections from me|no complaints|no issue|no
        issues|no worries|not a problem|suits me|works for me|all good|good to go|good by me
        |good with me|good with that|ok with me|ok by me|okay with me|okay by me|okay with
        that|ok with that|fine by me|fine with me|fine with that|thats fine|thats ok|thats
        okay|thats alright|thats good|thats great|thats fine by me|thats fine with me|im fine
        with that|im ok with that|im okay with that|im good with that|im cool with that|im
        happy|im happy with that|im happy with this|im happy to|im happy for you to|happy to
        |happy with that|happy with this|happy for you to|happy for you to do that|happy for
        it|happy for that|happy for this|happy to go on|happy to carry on|happy to continue|im
        happy to continue|im happy to go on|im happy to carry on|quite happy|very happy|more
        than happy|more than happy to|perfectly happy|perfectly happy with that|totally happy
        |i am happy|i am happy with that|i am happy to|im comfortable|i am comfortable
        |comfortable|im comfortable with that|happy days|with pleasure|gladly|thats grand|it
        is fine|its fine|its ok|thats all fine|im in|count me in|id love to|i would love to
        |love to|id like that|id like to|i would like to|i would like that|i want to|lets do
        it|lets do this|lets go|lets go for it|let us|lets|lets crack on|thatd be great|that
        would be great|thatd be good|that would be good|that would be lovely|thatd be lovely
        |that would be helpful|thatd be helpful|that would be fine|would be great|would love
        that|would be good)
      (you can|you may|you can do|you can do that|yes you can|you have my permission
        |you have permission|permission granted|granted|i consent|i agree|agreed|i accept
        |i give my consent|i give permission|consent given|consented|i give you permission|i do
        |i am|i would|we do|we are|we would|i will|approved|approve|i approve|it is|it can
        |they can)
      (iawn|cei|gewch|gewch chi|cewch chi|cewch wrth gwrs|siwr|siwr iawn|perffaith|gwych|dim
        problem|dim gwrthwynebiad|croeso|croeso i chi|dwin hapus|rwyn hapus|dwin hapus i wneud|dwi
        n hapus|yn hapus|hapus|hapus i wneud|dwin cytuno|rwyn cytuno|cytuno|cytunaf|hoffwn|hoffwn
        i|byddwn|baswn|iawn gyda fi|iawn efo fi|iawn da fi)
      [im|i am|were|we are|quite|all|totally|perfectly|absolutely] (fine|ok|okay|good|cool|happy
        |comfortable|alright|all right|content|easy enough|at ease) (with|about) (it|this|that|all
        of it|all that|all this|you doing (it|that|so))
      👌
      🆗
      🙌
      """
    ),
    (
      .instruction,
      """
      (go ahead|go for it|go on|go on then|go on with you|go right ahead|carry on|crack on
        |crack on then|crack away|proceed|continue|fire away|please do|do|do it|do so|do that
        |please do so|do please|do carry on|do go ahead|by all means|feel free|be my guest
        |draft it|draft away|draft one|draft a post|draft the post|draft it up|write it
        |write it up|write one|write the post|make it|make one|make a post|make the post
        |post it up for me|do one|do the post|do a draft|go ahead and draft it|go ahead and draft
        |go ahead and do it|include it|include them|include the hours|include that
        |include the town|put it in|put them in|put that in|leave it in|leave them in|keep it in
        |keep them in|name it|name the town|name the place|use it|use that|use them|show them
        |show the hours|mention it|add it|add them|add that|start|begin|knock one up|knock it up
        |whack it in|stick it in|bung it in|pop it in|chuck it in|get it done|get on with it
        |make it so|you do that|get drafting|get cracking|have at it|make my day)
      (ewch ymlaen|ewch amdani|bwrw ymlaen|bwriwch ymlaen|cer amdani|dos amdani|gwnewch|gwna
        |gwnewch hynny|gwna fo|gwna fe|plis gwnewch|cariwch ymlaen|ymlaen a chi|parhewch)
      """
    ),
    (
      .firstPerson,
      """
      (i|we) (can confirm|confirm|do confirm|can confirm that|can confirm it|confirm that|can
        confirm this|confirm this|did tell them|told them|informed them|have told them|have
        informed them)
      (we|i) (have|did|do|am|are|can)
      (can confirm|can confirm that|confirm that)
      """
    ),
    (
      .offDuty,
      """
      [ive|im|i am|i have|just|all|now|were|have] (booked off|off duty|off shift|off|finished
        |clocked off|signed off duty|done|home|off the clock|off now|finished work|finished my
        shift|finished shift|done for the day|gone home|at home|knocked off|stood down|end of
        shift|on rest days|on my rest days|booked off duty) [duty|now|shift|for the day|today|an
        hour ago|ages ago|half an hour ago|already]
      [ive|i|i have|just|we] (booked off|finished|clocked off|knocked off|signed off|stood down|got
        off|came off|finished work|finished my shift) [duty|shift] at # [[:|.] #] [am|pm|hrs]
      (wedi gorffen|dwi wedi gorffen|rwyf wedi gorffen|rydw i wedi gorffen|wedi gorffen fy
        shifft|adref)
      """
    ),
    (
      .please,
      """
      (please|pls|plz|os gwelwch yn dda|plis)
      """
    ),
  ]
}
