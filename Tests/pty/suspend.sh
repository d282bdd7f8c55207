#!/bin/bash
# Ctrl-Z gives the terminal back, and the half-typed answer is there on return.
source "$(dirname "$0")/terminal.bash"

launch env HISTFILE= PS1='shell$ ' bash --norc --noprofile -i
wait_for 'shell$ '
send "$PROGRAM$enter"
asked "$take_part"
send "ye"
wait_for ye
send "$(control Z)"
wait_for Stopped
wait_for 'shell$ '
send "fg$enter"
wait_for '> '
send "s$enter"
asked "$account"
send "$(control D)"
wait_for 'shell$ '
send "exit$enter"
ends_with 0
