#!/bin/bash
# Ctrl-D on an empty line leaves, and only there.
source "$(dirname "$0")/terminal.bash"

launch "$PROGRAM"
asked "$take_part"
send "yes$(control D)$enter"
asked "$account"
send "$(control D)"
ends_with 0
wait_for 'the terminal is as it was'
