/// How officers say that they do not know, or are not sure.
enum UnsureCues {
  static let all: [(Cue, String)] = [
    (
      .unsure,
      """
      [i] (think so|thinks so|believe so|guess so|suppose so|reckon so|hope so|expect so
        |imagine so|assume so|presume so|would think so|should think so|thought so)
      i (think|guess|suppose|reckon|believe|hope) (there was|there were|we did|i did|i had|we
        had|yes|yeah|one|so|it was|we might|i might)
      (hardly|barely|scarcely) any
      (maybe|mebbe|perhaps|possibly|poss|probably|prob|probs|prolly|potentially|conceivably
        |allegedly|apparently|arguably|likely|presumably|hopefully|ish|sort of|kind of|kinda
        |sorta|in a way|depends|it depends|debatable|ymm|hmm|hm|mmm)
      (not|nt) (sure|certain|too sure|100 %|100|entirely sure|totally sure|really sure
        |positive|100 % sure|100 percent|clear|so sure)
      (cant|cannot|couldnt|wouldnt) (be|say|swear) [100 %] (sure|certain|definite|positive|for sure
        |for certain|either way|to it)
      (pretty|fairly|quite|almost|nearly|reasonably|mostly|kind of|99 %|95 %|90 %) (sure|certain
        |confident|positive)
      [im] (unsure|uncertain|undecided|not sure|50 50|50 / 50|half and half)
      [i] (dunno|dont know|do not know|dno|dnt know|dont no|donno|havent a clue|havent got a
        clue|have no idea|no idea|no clue|idk|dk|havent the foggiest|havent the faintest|not a
        clue|couldnt (say|tell you)|cant (remember|recall|say|think|be sure)|dont remember
        |dont recall|forget|forgot|forgotten|couldnt tell you|wouldnt know|god knows|goodness
        knows|lord knows|who knows|search me|beats me|your guess is as good as mine|no
        recollection|lost track|not that sure|cannot remember|cannot recall|wouldnt like to
        say)
      (might|mightve|could|couldve|may|should|must) (have|of|be|do|have been|of been|have
        done) [one|some|done]
      (mightve|couldve|mighta|coulda|might|maybe)
      (need|have|id have) to (check|think|look|ask)
      (let me|will|ill|id need to) (check|look)
      (ask|check with) (control|the skipper|the sarge|my sergeant|the sergeant)
      (control would know|would have to check|depends what you (mean|count)|depends how you
        (count|look)|if you (can|could) call it that|does that count|is that one|define *)
      [dwi|dw i|dydw i|rwyf] (ddim|dim) yn (cofio|gwybod|siwr)
      (dwim|sain|sa in) [yn] (cofio|gwybod|siwr)
      (efallai|falle|ella|hwyrach|dim syniad|ddim yn siwr|dim yn siwr|dwim yn siwr|dw i ddim
        yn siwr|dwi ddim yn siwr|ansicr|dwi ddim yn gwybod|dwim yn gwybod|ddim yn gwybod|sain
        siwr|sain siwr|sain gwybod|dw i ddim yn gwybod|maen dibynnu|maen dibynnu|maen bosib
        |maen bosib|posib|o bosib|siwr o fod|dwin meddwl|dwin meddwl|dwin credu|rwyn meddwl
        |rwyn credu|gobeithio|am wn i|maen siwr|tybed)
      🤷
      🤔
      """
    )
  ]
}
