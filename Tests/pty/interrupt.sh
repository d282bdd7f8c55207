#!/bin/bash
# Ctrl-C clears what was begun and the conversation goes on; twice, it leaves.
source "$(dirname "$0")/terminal.bash"

launch "$PROGRAM"
asked "$take_part"
send "no"
wait_for "no"
send "$(control C)"
wait_for '> '
send "yes$enter"
asked "$account"
send "my o"
wait_for "my o"
send "$(control C)"
wait_for '> '
send "my"
wait_for "my"
send "$(control C)"
wait_for '> '
send "$(control C)"
ends_with 130
wait_for 'the terminal is as it was'
