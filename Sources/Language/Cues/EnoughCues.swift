/// How officers say that there is nothing more to tell.
enum EnoughCues {
  static let all: [(Cue, String)] = [
    (
      .enough,
      """
      [and|so|i think|so yeah|no|nope|nah|yeah|right|ok] (thats|that is|thats about|that was
        |thatll be|it was) (it|all|the lot|everything|me|me done|all folks|your lot|us|pretty
        much it|my lot|the whole lot|about it|literally it|enough|basically it|all from me|it
        from me|it for me|it for today|all for today|me for today|all i (did|have|had|got|can
        (think of|remember))|everything i did) [really|i think|now|today|thanks|mate|for
        (today|now|me)]
      [i] [think] (that|this|thats|that about|that pretty much|that just about|which) (covers|sums
        |wraps|does|is) (it|everything|me|all|the lot|the shift) [up]
      (thatll|that will) (do|be all) [me|it]
      (nothing|nowt|nuffin|nuthin|none|not|no|never anything|dont have anything|didnt do
        anything|havent done anything) (else|more|further|to add|of note|to report|much|really
        |exciting|special|worth mentioning|left|to tell)
      not (a lot|loads|lots|a great deal)
      (youve|you have) [now] (had|got|heard|seen) (it all|the lot|everything|all of it)
      no more [than that|to add|for today]
      (all done|im done|were done|i am done|done|finished|im finished|complete|the end|end of
        list|all finished|im all done|done thanks|all good|im good|nah im good|no im good|nope
        im good|were good|think thats it|pretty much it|cant think of anything [else]|cant
        think of (any|owt) [more|else]|covered everything|said it all|you have it all|youve
        got it all)
      (dynar cwbl|dyna ni|dyna fo|dyna fe|dynar cyfan|dyna i gyd|dyna bopeth|dim byd arall|dim
        mwy|dim arall|wedi gorffen|dwi wedi gorffen|dyna hi|dynar lot|popeth)
      """
    )
  ]
}
