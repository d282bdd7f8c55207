#!/bin/bash
# A long answer can be edited on a terminal of 20 columns, also while that changes.
source "$(dirname "$0")/terminal.bash"

launch sh -c 'stty cols 20 rows 6; exec "$1"; ' sh "$PROGRAM"
asked "${take_part##* }" # broken between words
send "no, or perhaps a little later than that, when the report is written"
wait_for written
stty -F "$device" cols 31
stty -F "$device" cols 12
send "$(control A)$(control K)yes$enter"
asked "${account##* }"
stty -F "$device" cols 80 rows 24 # as `launch` left it
send "$(control D)"
ends_with 0
wait_for 'the terminal is as it was'
