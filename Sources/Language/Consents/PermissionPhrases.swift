/// How officers give leave: "crack on", "stick it in".
enum PermissionPhrases {
  static let all: [(Assent, String)] = [
    (
      .permission,
      """
      (ok|okay|okey dokey|okie dokie|okey doke|okie doke|oke|k|kk|oki|okies|alright|alrighty|all
        right|fine|sure|sure thing
        |righto|right you are|right oh|righty ho|rightio|roger|roger that|rog|sound|good idea
        |great|lovely|perfect
        |brilliant|brill|grand|champion|ace|cool|super|deal|very well|tidy|lush|mint|belter
        |smashing|magic|wicked|excellent
        |fantastic|fab|wonderful|proper|splendid|marvellous|delighted|done deal|why of course)
      sounds (good|great|fine|like a plan|lovely|grand|perfect|ideal|ok|okay|right|sensible) [to me]
      (no|not a|nae|no real) (problem|problems|probs|prob|objection|objections|complaints|issue
        |issues|worries|bother|drama
        |dramas|sweat) [at all|here|from me|with that|there|from us|whatsoever|on my part]
      (suits|works for) me
      [a] (good|great|cracking|smashing|lovely|brilliant|top|fab|excellent|grand|belting|super)
        (idea|shout|plan|one)
      [all|its all] good [by me|with me|with that|to go|from me]
      (ok|okay|fine|cool|alright|all right|good|grand) (with|by) (me|us|that|this|it)
      [thats|that is|its|it is] [all|absolutely|perfectly|totally|completely|more than] (fine|ok
        |okay|alright|all right|good
        |great|grand|cool|acceptable|lovely|perfect) [by|with] [me|us]
      (im|i am|am|we are|were) [quite|very|more than|perfectly|totally|only too|absolutely|really
        |completely] (happy|pleased
        |delighted|glad|comfortable|content|(fine|ok|okay|good|cool|alright) (with|for)) [with|for
        |to|about] [it|that|this
        |\(ConsentParts.object)|you to|you to do that|you to do it|you to do so|you to go ahead|do
        so|go on|carry on|continue]
      (quite|very|more than|perfectly|totally|only too|absolutely|really|completely) (happy
        |comfortable)
      [quite|very|more than|perfectly|totally|only too|absolutely|really|completely] (happy
        |comfortable) (with|for|to|about)
        [it|that|this|\(ConsentParts.object)|you to|you to do that|you to do it|do so|go on|carry
        on|continue]
      (fine|happy|(thats|its|it is|im|i am) (fine|ok|okay|happy|alright)) [for you] to \(written)
      [im|i am|quite|very] (happy|fine|ok|okay) (with|for) \(ConsentParts.object)
        [to be|being] (named|included|shown|used|mentioned|in|in it|in there)
      (comfortable|happy days|with pleasure|my pleasure|gladly|im in|count me in|(id|i would)
        (love|like) (to|that|it|one|a draft|a post)|love to|i want to
        |all for it|im all for it|go on you|id be delighted)
      lets (do it|do this|go|go for it|crack on|have it|get it done|get it out there|get it up|get
        cracking|get on with it)
      (let us|lets|lets do it then)
      [\(ConsentParts.object)] (is|are|towns|places|names|hourss) (fine|ok|okay|good|grand|alright
        |cool) [by me|with me]
      [the|my] (towns|town|places|hours|names) [is|are] [all] (fine|ok|okay|good|grand|alright
        |cool) [by me|with me]
      (permission (granted|given)|granted|i (consent|agree|accept|approve)|agreed|i give [my|you]
        (consent|permission)
        |consent given|consented|i do|i am|i would|we do|we are|we would|i will|approved|approve
        |it is|it can|they can)
      you (can|may|are welcome to|have my permission to|have permission to|have my blessing to
        |have my permission
        |have permission|have my blessing|are clear to) [do|do that|do it|do so|go ahead]
      (iawn|cei|gewch|gewch chi|cewch chi|cewch wrth gwrs|siwr|siwr iawn|perffaith|gwych|dim
        problem|dim gwrthwynebiad
        |croeso|croeso i chi|dwin hapus|rwyn hapus|dwin hapus i wneud|dwi n hapus|yn hapus|hapus
        |hapus i wneud
        |dwin cytuno|rwyn cytuno|cytuno|cytunaf|hoffwn|hoffwn i|byddwn|baswn|iawn (gyda|efo|da) fi
        |iawn ta
        |iawn te)
      👌
      🆗
      🙌
      """
    ),
    (
      .instruction,
      """
      [you|please|just|well|oh|aw|aye] ((go|gan) (ahead|on|right ahead|straight ahead|on ahead)
        |(crack|carry|press|push|bash|drive)
        on|(crack|fire|name|draft|type|batter|scribble|work|write|plough) away|on you go|howay then)
        [[and] (do it|draft it)|with it|with
        that|then|now|by all means|then you|son]
      [you|please|just|well|oh|aw|aye] (go for it|go nuts|go wild|go to town|proceed|continue|off
        you go|away you go|on you go
        |have at it|have at them|have at|get to it|get on it|get on with it|get [it] (drafted|done
        |written|up|posted|out|out
        there|in)|knock it out|do your (thing|stuff|magic|best|bit)|work your magic|let rip|let it
        rip|send it|ship it
        |bring it on|hit it|engage|make it so|get (drafting|cracking|writing|typing|going)|make my
        day|start|begin
        |full steam ahead|green light|all systems go|good to go|clear to go)
      [please|you] do [please|it|so|that|carry on|go ahead|indeed|this|one|them|both]
      (by all means|feel free|be my guest|yes to (both|that|this|all|it|it all|everything|all of
        it|all of them))
      [and|so|you can|you may|do|please|yes please|happy to|happy for you to|im happy to|im happy
        for you to|just|go ahead and]
        \(written)
      [and|so|you can|you may|do|please|yes please|happy to|happy for you to|im happy to|im happy
        for you to|just|go ahead and]
        (put|stick|bung|pop|chuck|whack|throw|slap|slip|lob|leave|keep|have|get|bang|shove|write
        |mention|include|fling|wang)
        \(ConsentParts.object) (in|in there|in it|in the post|in then|in by all means|out there|up
        |up there|on|on there)
      [and] let (people|them|em|folk|the public|everyone|everybody|the world|folks) (see|know|hear
        |read) [it|about it|that]
      show (people|them|em|the public|everyone|the world) [it|that]
      [thatd|that would|itd|it would|thatll|that will|itll|would|that|id be|i would] be (great
        |good|fine|lovely|grand|ok
        |okay|perfect|brilliant|smashing|helpful|ideal|ace|champion|mint|cool|sound|super|brill
        |fab|fantastic|a help
        |a great help|a big help|spot on|happy to|happy with that|nice|lush|tidy|belting|wicked
        |magic|excellent|wonderful|amazing|appreciated|much appreciated|delighted)
      would (be great|love that|be good|love to|like that)
      (ewch ymlaen|ewch amdani|bwrw ymlaen|bwriwch ymlaen|cer amdani|dos amdani|gwnewch|gwna
        |gwnewch hynny|gwna
        fo|gwna fe|plis gwnewch|cariwch ymlaen|ymlaen a chi|parhewch|dos ymlaen|cer ymlaen|rhowch
        o i mewn|rho fo i mewn)
      """
    ),
    (
      .please,
      """
      (please|pls|plz|pleas|plse|pleeease|pretty please|os gwelwch yn dda|plis)
      """
    ),
    (
      .encouragement,
      """
      (fill your boots|knock yourself out|have fun|enjoy|why wait|about time [too]|be quick [about
        it]|make it (good|snappy)
        |do your worst|(the) sooner the better|no time like the present|best of luck|good luck)
      all # [of them]
      [it|that|itll|thatll|that will|it will] (save|saves|saving|save) me [doing|writing|typing
        |having to do] [it|that|a job|the
        job|time|the trouble|the bother|the hassle]
      (cheers|thanks|ta) for (that|doing it|doing that)
      """
    ),
  ]

  /// What is told to be written: "draft it", "name the town".
  private static let written = """
    (draft|write|make|do|type|include|name|mention|use|show|add|state|say|knock)
      \(ConsentParts.object) [up|in|out
     |together|for me|for us|up for me|up for us|by all means|now]
    """
}
