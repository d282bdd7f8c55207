/// The words of numbers, English and Welsh.
enum NumberCues {
  static let all: [(Cue, String)] = [
    (.number(0), "(zero|sero)"),
    (
      .number(1),
      """
      [just|only] [the] (one [and only [one]]|single|un|wun)
      [just|only] a single [one]
      """
    ),
    (
      .number(2),
      """
      two
      twice
      # (and|&) # [-] (yr|yrs|year|years) [-] old(s)
      [a] (couple|cuple|coupla|cupla|cpl|pair|brace) [of|o]
      dau
      dwy
      ddau
      ddwy
      [y] ddau
      [y] ddwy
      cwpl [o]
      par o
      """
    ),
    (.number(3), "(three|trio|hat trick|hattrick|thre|thrice|tri|tair|dri|dair|thri|thair)"),
    (.number(4), "(four|pedwar|pedair|bedwar|bedair|phedwar|phedair)"),
    (.number(5), "(five|pump|pum|phump|phum)"),
    (
      .fiveOrBump, "bump"
    ),
    (.number(6), "(six|[a] half [a] dozen|chwech|chwe|hanner dwsin)"),
    (.number(7), "(seven|saith)"),
    (.number(8), "(eight|wyth)"),
    (.number(9), "nine"),
    (.nineOrNo, "naw"),
    (.number(10), "(ten|deg|ddeg|deng)"),
    (.number(11), "(eleven|un ar ddeg|un deg un|undeg un)"),
    (.number(12), "(twelve|deuddeg|ddeuddeg|un deg dau|undeg dau|[a] dwsin)"),
    (.number(13), "(thirteen|[a] bakers dozen|tri ar ddeg|un deg tri)"),
    (.number(14), "(fourteen|un deg pedwar)"),
    (.number(15), "(fifteen|pymtheg|bymtheg|pymtheng|un deg pump)"),
    (.number(16), "(sixteen|un deg chwech)"),
    (.number(17), "(seventeen|un deg saith)"),
    (.number(18), "(eighteen|deunaw|un deg wyth)"),
    (.number(19), "(nineteen|un deg naw)"),
    (.number(20), "(twenty|ugain|dau ddeg)"),
    (.number(30), "(thirty|tri deg|trideg)"),
    (.number(40), "(forty|fourty|pedwar deg|pedwardeg|deugain)"),
    (.number(50), "(fifty|pum deg|pumdeg|hanner cant)"),
    (.number(60), "(sixty|chwe deg|chwedeg)"),
    (.number(70), "seventy"),
    (.number(80), "eighty"),
    (.number(90), "(ninety|naw deg)"),
    (
      .hundred,
      """
      hundred
      cant
      ton
      """
    ),
    (.thousand, "(thousand|mil)"),
    (
      .dozen,
      """
      dozen
      ddwsin
      """
    ),
    (
      .few,
      """
      [just|only] (a few|few|ychydig|a cpl) [of]
      rhai
      """
    ),
    (
      .plenty,
      """
      quite (a few|some|a lot|a number|a bunch)
      a (good|fair) (few|number|bit|many)
      (a few|few) too many
      (too|so|very|how) (many|much)
      many
      several
      (single|double|triple) figures
      [a|one|two|three|#] (thousands|million(s)|billion(s)|zillion(s))
      a (handful|bunch|load|number|lot|fair few|whole host|stack|ton|shedload|hell of a lot)
        [of]
      handful [of]
      (loads|lots|tons|plenty|heaps|stacks|masses|scores|dozens|hundreds|bucketloads|shedloads
        |shitloads|oodles|umpteen|countless|numerous|various|multiple) [of]
      [bloody] (loads|hundreds) [of]
      [a] (mountains|mountain|piles|pile|reams|ream|bags|oceans|tonnes|boatload|boatloads) of
      no end [of]
      more than (i|id|we|you|anyone|enough) [(can|could|care|want|wanted|would|id) [to] (like
        |count|remember|mention)]
      more than (i like|i would like|id like|enough)
      (lost|losing) count
      [too many] to count
      dont (ask|remind me|get me started)
      (donkeys|dogs|yonks|ages|forever|an age|an eternity|eternity|years|hours and hours|hours
        on end|bloody ages)
      donkeys years
      some
      [y] (sawl [un]|llawer|lot|lots|llwyth|gormod|digon|nifer) [o|iawn]
      """
    ),
  ]
}
