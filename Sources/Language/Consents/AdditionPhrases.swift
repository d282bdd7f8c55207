/// What may stand beside an assent and change nothing of it.
enum AdditionPhrases {
  static let all: [(Assent, String)] = [
    (
      .anonymity,
      """
      (nobody|no one|noone) (could|can|would|will) [be|ever be] [identified|identifiable
        |recognised] [from|by] [this|it|that|anyone]
      (nobody|no one|noone) could
      (its|it is|that is|thats) (anonymous|all anonymous|fully anonymised|anonymised|all
        anonymised|all general|general|totally anonymous|completely anonymous|fully anonymous)
      no names
      no names [at all|used|given|in it|in there|mentioned|anywhere|whatsoever]
      """
    ),
    (
      .occasion,
      """
      [at|in|on|during] [the|this|our] [#] [am|pm|morning|early|late] (briefing|handover
        |debrief|muster|parade|meeting)
      (this morning|earlier|earlier today|today|just now|already|yesterday|last night|in
        writing|in person|over the phone|by email|via email|on email|by phone|face to face
        |verbally|tonight|this afternoon|this evening|last week|on the phone|at the start of
        shift|at start of shift|before shift|an hour ago|ten minutes ago|10 minutes ago|10
        mins ago|straight away|on scene|at the scene|heddiw|bore ma|ddoe|y bore ma|neithiwr)
      at # [: #] [am|pm|hrs]
      at noon
      """
    ),
    (
      .addition,
      """
      (actually|thanks|thank you|thankyou|thanx|thx|ta|ta very much|cheers|mate|sir|maam|boss
        |sarge|pal|bud|love|fella|my friend|guv|then|please mate|very much|much appreciated
        |appreciated|oh|ooh|well|lol|now|today|indeed|very much so|diolch|diolch yn fawr|ta
        muchly|thanks mate|cheers mate|nice one|big time|certainly|quite|ah|haha)
      (no issues|no issue|no issues at all|no issue at all|no problem|no problems|no problem
        at all|no problems at all|no worries|no probs|no objections|no objection|no objections
        at all|no complaints|not a problem|all good|all fine|all ok|no dramas|no bother|no
        bother at all|no questions|no problem there|no issues there|no issues with that|no
        problem with that|no hesitation)
      [and] [i|ive|i have|we|weve|just|have] (checked|double checked|read it|checked it
        |confirmed it|checked the policy|read the policy|looked it up|checked today|checked
        this morning|checked with comms|checked that|checked earlier)
      (fully|completely|totally|all|really|specifically|explicitly|perfectly|officially
        |formally|already|all of it|every word)
      (its|it is|thats|that is) (in|on|part of) [the|our|force] (policy|guidance|guidelines
        |intranet)
      😀
      😃
      😄
      😊
      🙂
      ☺
      😁
      👮
      🚓
      🚔
      💙
      💪
      ❤
      🙏
      👏
      💯
      """
    ),
  ]
}
