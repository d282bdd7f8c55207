/// What may stand beside an assent and change nothing of it.
enum AdditionPhrases {
  static let all: [(Assent, String)] = [
    (
      .anonymity,
      """
      [and] (nobody|no one|noone|no 1|not a soul|none of them) [at all|on here|in it|else]
      (nobody|no one|noone|not a soul|none of them) (could|can|would|will) [possibly|ever] [be
        |ever be]
       [identified|identifiable|recognised|named] [from|by] [this|it|that|anyone]
      [and] [its|it is|that is|thats] [all|fully|totally|completely|entirely|very] (anonymous
        |anonymised|general|generic
       |vague)
      no (names|places|faces|locations|dates|addresses|identities|identifiers|personal details
        |details) [no places|no
       faces|no locations|no dates|no nothing] [nothing] [at all|used|given|in it|in there
       |mentioned|anywhere
       |whatsoever]
      """
    ),
    (
      .addition,
      """
      [my|me|our|you|mr|ok|alright] (mate|m8|mates|matey|pal|bud|buddy|butt|butty|boyo|mun|sir
        |maam|mam|marm|boss|sarge
       |serge|sergeant|sgt|skip|skipper|gaffer|guv|guvnor|gov|govnor|governor|chief|captain|cap
       |love|luv|lovely|duck|duckie
       |hen|pet|hun|hunny|honey|babe|babes|darling|dear|petal|fella|feller|fellas|geezer|bro|bruv
       |brother|bruh|blud|dude
       |man|lad|lads|laddie|lass|son|kid|kidda|sunshine|treacle|champ|friend|friends|lover|marra
       |mucker|squire|robot
       |computer|bot|machine|mlud|lord|lordship|honour|majesty|cob|youth|folks|guys|old bean|old
       boy|old chap|chap
       |officer|maestro|king|queen|legend|tad|bach|cariad|del)
      your (honour|majesty|lordship|worship)
      (thanks|thank you|thankyou|thanx|thx|thnx|tnx|ta|cheers|chrs|much obliged|nice one|good
        stuff|good one)
       [very much|a lot|so much|muchly|again|a million|a bunch|for that|for asking|in advance]
      (actually|then|very much|much appreciated|appreciated|oh|ooh|ohh|aw|aww|lol|haha|now|just
        now|indeed
       |very much so|diolch|diolch yn fawr|big time|certainly|quite|ah|eh up|ey up|hey|hi|hello|hiya
       |right then|ok|okay|bless|x|xx|xxx)
      (ffs|fgs|fs|fuck sake|fucks sake|for (fucks|gods|christs|petes|heavens|goodness) sake|bloody
        hell|jesus|christ|jeez|god
       |damn it|dammit|bloody|duh|hello|honest|honestly|genuinely|truly|truthfully|promise|i
       promise [you]|i swear
       |trust me|straight up|no lie|no word of a lie|cross my heart|on my life|hand on heart
       |obviously|obvs|clearly)
      (no ifs [or|and|no] buts [about it|no maybes]|no maybes|no messing|no arguments|no argument
        |end of|end of story
       |full stop|period|and so it should|so it should|as it should|as it happens|you know it|i
       know it|i can tell you
       |no two ways about it|and thats that|thats that|in full)
      (hurry up|come on|cmon|next|next question|moving on|lets move on|as i said|like i said|i
        told you|told you|already
       told you|i already said|again|once again|for the (second|third|last|tenth) time|obviously)
      (no|not a|without a|without any|zero|nae) (issue|issues|problem|problems|worries|worry|probs
        |prob|objection
       |objections|complaints|dramas|drama|bother|questions|question|hesitation|quibbles|qualms
       |doubt|doubts|dispute|probz)
       [at all|there|with that|with it|whatsoever|here|from me|from us|about it|about that]
      (and|because|cos|coz|cause|sadly|unfortunately|afraid so|im afraid so|luckily|thankfully
        |fortunately|happily)
      (both|all) of them
      [all] the whole family
      how many [more] times
      [thats|its|it is|that is] (fine|ok|okay|all fine|all good|all right|siwr|siwr iawn)
      (sure|fine|great|lovely|perfect|brilliant|brill|grand|ace|cool|super|tidy|lush|mint|belter
        |smashing|magic|excellent|fab
       |champion|sound|roger|righto|sure thing|alright|splendid)
      (fully|completely|totally|all|really|specifically|explicitly|perfectly|officially|formally
        |already|all of it
       |every word|most certainly|entirely|100 %)
      (all good|all fine|all ok|all sorted|all done|sorted)
      😀
      😃
      😄
      😊
      🙂
      ☺
      😁
      😎
      👮
      🚓
      🚔
      💙
      💪
      ❤
      🙏
      👏
      💯
      🎉
      """
    ),
  ]
}
