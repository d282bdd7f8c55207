#!/bin/bash
# A wrong answer is put right with the keys of readline, and the right one counts.
source "$(dirname "$0")/terminal.bash"

launch "$PROGRAM"
asked "$take_part"
send "es"
send "$(control A)y" # to the start of the line
send "$(control E)x$backspace$enter"
asked "$account"
send "my home$(control W)own$enter"
asked "$finished"
send "$(control D)"
ends_with 0
