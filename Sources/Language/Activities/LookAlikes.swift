/// What sounds like an activity and is none: "court shoes", "training for the marathon".
enum LookAlikes {
  static let all: [(Cue, String)] = [
    (
      .word,
      """
      in [the|a] (car park|van park)
      the (dog|cat) was (sick|ill)
      (in|at|on|got) [a|the] (court|crown court|mags|training|course|patrol|football|taser
        course) (tomorrow|tmrw|tomoz|next week|on monday|on tuesday|on wednesday|on thursday|on
        friday)
      (court|crown court|mags|training|course|patrol|football|taser course) (tomorrow|tmrw|tomoz
        |next week|on monday|on tuesday|on wednesday|on thursday|on friday)
      (tomorrow|tmrw|tomoz|next week) [its|im|is|ive got|ive] [in|on|at] [a|the] (court|crown
        court|mags|training|course|patrol|football|taser course)
      (court (shoes|jester|card)|(tennis|basketball|squash|food|badminton) court)
      arresting (view|sight|sunset)
      (training|trained|train) for [a|the|my] [half|fun] (marathon|half|race|run|triathlon|10 k)
      (my|our|the wifes|my own) (dog|cat|horse|puppy|dogs|cats)
      school run [for|with] [my|own|the] [own|kids|children]
      (my|our|own) [own] (kids|school run)
      (phone|car|bike|van|wallet|bag|stuff|converter|catalytic converter) [got|being|been|was]
        (nicked)
      (cba|cant be arsed|cant be bothered|too tired|no time|hate|not|sick of|fed up of|fed up
        with) (typing|to type|to write|writing) [it|em|them|all|any|this|that] [all|more] [out|up
        |in]
      patrol car (wouldnt start|broke down|broken|was broken|in the garage|is off the road|off
        the road)
      (forgot|misplaced) my [pen|phone|keys]
      (folk|people|man|bloke) and (a|his|their|one|1) dog
      """
    )
  ]
}
