#!/bin/bash
# Told to end, the program leaves the terminal as it found it.
source "$(dirname "$0")/terminal.bash"

launch "$PROGRAM"
asked "$take_part"
send "half an answ"
wait_for answ
kill -TERM "$program_pid"
ends_with 143
wait_for 'the terminal is as it was'

launch "$PROGRAM"
asked "$take_part"
send "half an answ"
wait_for answ
kill -HUP "$program_pid"
ends
wait_for 'the terminal is as it was'
