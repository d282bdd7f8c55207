/// How officers ask to see answers and posts, each phrase a whole clause.
enum LookingPhrases {
  static let all: [(Move, String)] = [
    (
      .review,
      """
      (review|recap|summary|summarise|summarize|sum up|sum it up|sum that up|overview|read
        back|readback|playback|play back|my answers|answers so far|the story so far|show all
        |show answers|show my answers|see answers|check answers|review answers|review my
        answers|check my answers|show everything|show list|list answers|list my answers
        |summary so far|review please|review so far|notes so far|what we got so far)
      (what|whats|wot|what s) (have|ve|did|do|has|was|is|are) (i|u|you|we|ya|been|it|my) (told
        |tell|said|say|put|given|give|got|gotten|have|noted|recorded|written|entered|answered
        |put down|typed|logged|down|covered|done|entered|taken down) [you|u|me|down|for|so
        |already|from me|down so] [so|already|down|far|for] [far|me]
      (what|whats) (ive|i|youve|weve|you|we) (told|said|put|given|got|have|noted|recorded
        |written|entered|covered|done) [you|down|so] [so|down] [far]
      (show|see|read|give|list|check|tell|view|get|display|print|review|recap|look at|go over
        |run through|run me through|look over|go through|double check|remind me of|remind me
        |look back at|read me|talk me through|let me see|let me check|summarise|go back over)
        [me|us|through|back] [what|my|the|all|all my|a|everything|it all|all of] (answers
        |answer|responses|notes|summary|recap|list|overview|ive (said|put|told you|got|given
        |done|entered)|i (said|put|have said|told you|have put|have|gave|entered)|weve (got
        |done|covered|said)|you (have|got)|youve (got|noted|put|written|recorded)|everything
        |it all|all|so far|that back|it back|what ive said|what i said|details) [to|so|back
        |down|again] [me|far|so far|to me|you|us] [again]
      (sum|go|run|read|talk|take) [me|us|through] (up|over|through|back) (what|everything|it|that
        |my|all|the answers|this) [*] [*] [*] [*] [*]
      (what|whatve|wotve|whatd|wot) [have|ve|did|do] (i|we|you|u) [just|already|actually] (told
        |tell|said|say|put|given|give|got|noted|recorded|written|entered|answered|typed|covered
        |logged) [*] [*] [*] [*]
      (read|play|say) (it|that|them|everything|this|my answers|all that) back [to me|to us]
      (can i|let me|could i|may i) (see|check|review|read|look at) (it|this|that|them
        |everything|what ive put|my answers|what youve got|the answers|what i said|what you
        have|what ive said) [all] [so far|again|back|please|first]
      where (are|were|am) (we|i) up to
      what (do|have) (you|u) (have|got) [down|noted|on me|for me|written] [so far|for me]
      whats (been|on) (noted|recorded|said|saved|the list) [so far]
      so far what (have|do) (i|you|we) (said|have|got)
      beth (dwi|dw i|ydw i|rydw i|rwyf|wyf i|wnes i|ydw) [wedi|wedii] [ei|i] (dweud|ddweud|deud
        |ddeud|roi|rhoi|ateb|nodi) [wrthych|wrthyt|hyd yma] [hyd yn hyn|eto|i ti|i chi]
      (adolygu|crynodeb|dangoswch fy atebion|beth dwi wedi dweud|beth ydw i wedi ddweud|beth
        ydw i wedi ei ddweud|beth ydw i wedi dweud|dangos fy atebion|fy atebion|adolygu fy
        atebion|hyd yn hyn|beth sydd gennych chi|beth sydd gennyt ti|dangoswch beth sydd
        gennych|darllen yn ol|darllenwch yn ol|beth dwi wedii ddweud|gweld fy atebion|ga i
        weld fy atebion|gai weld fy atebion|adolygiad)
      """
    ),
    (
      .status,
      """
      (status|progress|how (much|many) (more|longer|left|questions|to go|is left|are left
        |questions left|more questions|questions to go|longer is this|more is there) [left|to
        go|to|is there|are there|will this take|is this|questions]|how far (through|along|in)
        [are|am] [we|i]|how long (left|is this|will this take|does this take|is left|to go)
        |are we (nearly|almost) (there|done|finished) [yet]|nearly (done|there|finished)
        |almost (there|done)|are we there yet|where are we|whats left|what is left|whats next
        |many more|many more questions|what stage are we at|is this the last (one|question))
      (statws|ble ydyn ni|faint sydd ar ol|faint ar ol|faint mwy|sawl cwestiwn arall)
      """
    ),
    (
      .preview,
      """
      (preview|previews|preview posts|preview the posts|preview it|show (me|us) the (posts
        |post|draft|drafts|tweet|tweets)|show (posts|post|draft|drafts|tweets|my posts|my post
        |preview|the posts|the post|the draft)|what will it (look like|say)|what does it look
        like|see the (posts|post|draft|tweets)|see (posts|my posts|a preview|the preview
        |preview)|(can i|let me) see (the|my|a) (posts|post|draft|tweet|tweets|preview)|what
        would (it|the post|the posts) (look like|say)|show me a preview|the posts so far|posts
        so far|whats the post|whats the tweet|read me the post|what have you written|show me
        what youve written)
      (rhagolwg|dangoswch y postiadau|gweld y postiadau|dangos y neges|gweld y neges|rhagflas)
      """
    ),
  ]
}
