#!/bin/bash
# Tab completes a move and an answer, whole lines of them, and never a file name.
source "$(dirname "$0")/terminal.bash"

launch "$PROGRAM"
asked "$take_part"
send "sta$tab"
wait_for status
send "$(control U)/et$tab"
wait_for /et
send "$(control U)yes$enter"
asked "$account"
never_shown /etc
send "my o$tab"
wait_for 'my own'
send "$enter"
asked "$finished"
send "$(control D)"
ends_with 0
