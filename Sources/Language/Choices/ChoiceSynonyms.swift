/// Other names for what choices are likely to offer, by a word of the choice's id or label.
enum ChoiceSynonyms {
  /// Each line: the word that a choice has, then the phrases that mean it.
  static let all: [(Word, String)] = [
    (
      "official",
      """
      (official|officially|offical|corporate|duty account|swyddogol|cyfrif swyddogol|cyfrif gwaith
        |yr un swyddogol)
      (work|works|force|forces|team|teams|station|nick|nicks|job|jobs|neighbourhood|policing team
        |police|department|dept|unit|organisation|org) (account|page|profile|handle|feed|one|twitter
        |facebook)
      """
    ),
    (
      "personal",
      """
      (personal|personally|my own|mine|private|non work|not work|civvy street|personol|preifat|fy un
        i|fy nghyfrif i|un fi|un personol|fy hun|cyfrif personol)
      (my|my own|own|home|me) (account|page|profile|handle|feed|twitter|facebook)
      """
    ),
    (
      "repost",
      """
      (repost|reposting|reposts|re post|re posting|retweet|retweeting|retweets|re tweet|re
        tweeting|rt|rts|share|sharing|pass on|passing on|boost|boosting|just retweeting
        |ailbostio|rhannu|aildrydar)
      """
    ),
    (
      "x",
      """
      (x|twitter|twiter|tweet|tweets|tweeting|the bird|the bird one|bird app|x twitter|trydar)
      """
    ),
    (
      "facebook",
      """
      (facebook|fb|face book|facey|facebk|fbook|gweplyfr|the book of faces|meta)
      """
    ),
    ("instagram", "(instagram|insta|ig|instas|gram|the gram|instergram)"),
    ("nextdoor", "(nextdoor|next door|nd)"),
    ("bluesky", "(bluesky|blue sky|bsky)"),
    ("mastodon", "(mastodon|masto)"),
    ("threads", "(threads|thread)"),
    ("sms", "(sms|text|text message|txt)"),
    (
      "plain",
      """
      (plain|plainly|plain english|simple|simply|straight|straightforward|factual|facts|the
        facts|just the facts|just facts|matter of fact|neutral|no frills|no nonsense|formal
        |professional|plaen|syml|ffeithiol|ffeithiau|vanilla
        |bland|to the point|nothing fancy|no fluff|straight up|sober|unadorned)
      """
    ),
    (
      "warm",
      """
      (warm|warmer|warmly|warmth|friendly|kindly|heartfelt|caring|gentle|soft
        |compassionate|touching|personable|cuddly|sympathetic|empathetic|cynnes|gynnes
        |cyfeillgar|from the heart|fuzzy|approachable)
      """
    ),
    (
      "light",
      """
      (light|lighter|light hearted|lighthearted|lite|funny|humorous|humour|humor|jokey
        |comic|comedy|banter|cheeky|playful|witty|silly
        |cheerful|jolly|ysgafn|doniol|hwyliog|upbeat|tongue in cheek|chirpy)
      """
    ),
    (
      "short",
      """
      (short|shorter|shortest|brief|briefly|concise|snappy|compact|minimal
        |one liner|punchy|to the point|succinct|few words|tweet length|keep it short|not too
        long|byr|fyr|cryno|brevity|bite size|shortish|sweet)
      """
    ),
    (
      "long",
      """
      (long|longer|longest|detailed|in depth|full|fuller|extended|lengthy|whole
        story|more detail|long version|war and peace|thorough|hir|hirach|manwl|longish|essay)
      """
    ),
    ("medium", "(medium|middle|mid|canolig)"),
    (
      "pc",
      """
      (pc|constable|police constable|response cop|response officer|cop|copper|bobby
        |police officer|regular officer|beat bobby|response pc|detective|dc
        |neighbourhood pc|nhood pc|wpc|traffic cop|traffic officer|bobby on the beat|cwnstabl
        |heddwas|plismon|heddwas rheolaidd|cuntstable)
      """
    ),
    (
      "pcso",
      """
      (pcso|pcsos|community support|community support officer|cso|support officer|police
        community support officer|swch|swyddog cymorth cymunedol|swyddog cymorth|plastic)
      """
    ),
    (
      "special",
      """
      (special|specials|sc|special constable|special constabulary|hobby bobby|volunteer
        |hobbybobby|cwnstabl gwirfoddol|gwirfoddol|cwnstabl arbennig|part time special|msc)
      """
    ),
    (
      "staff",
      """
      (staff|police staff|civilian|civvy|civilian staff|civi|civvi|call handler|call taker
        |dispatcher|control room|admin|analyst|support staff|back office|enquiry
        officer|scenes of crime|csi|soco|staff member|comms|control|999 call handler|front
        counter|detention officer|dedicated detention officer|intel|switchboard|staff heddlu
        |im staff)
      """
    ),
    ("english", "(english|eng|saesneg|saes|en|yn saesneg|englsh|inglish|sais)"),
    ("welsh", "(welsh|cymraeg|gymraeg|cym|cy|yn gymraeg|cymreig|nghymraeg|iaith y nefoedd)"),
    (
      "both",
      """
      (both|bilingual|the two|two of them|both of them|both please|y ddau|y ddwy|dwyieithog
        |ddwyieithog|ill dau|a bit of both|do both|each|the pair|one of each)
      """
    ),
    ("yes", "(yes|yeah|yep|aye|y|ydw|oes|ie)"),
    ("no", "(no|nope|nah|n|na|nac)"),
  ]

  /// Words too common to mean a choice unless little else is said.
  static let broad: [(Word, String)] = [
    (
      "official",
      """
      (work|works|force|forces|team|station|nick|job|neighbourhood|policing team|police|the force
        |department|dept|unit|organisation|org|gwaith|heddlu)
      """
    ),
    ("personal", "(own|me|my|myself|just me)"),
    ("repost", "(share it|share that)"),
    ("plain", "(dry|serious|basic|sensible|clean)"),
    ("warm", "(kind|human|nice)"),
    ("light", "(fun|jokes|joke|a laugh|laugh|laughs)"),
    ("short", "(quick|tiny|small|little)"),
    ("long", "(big|the works|everything)"),
    ("medium", "(average|normal)"),
    ("pc", "(response|officer|regular)"),
    ("staff", "(office)"),
  ]
}

extension ChoiceSynonyms {
  /// The words of all the names.
  static let vocabulary = Phrasebook(all + broad).vocabulary
}
