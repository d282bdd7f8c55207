#!/bin/bash
# What was typed before a gate question was shown does not answer it.
source "$(dirname "$0")/terminal.bash"

launch bash -c '
  printf "type now\n"
  until read -r -t 0; do :; done # something is typed, and waits to be read
  exec "$1"' bash "$PROGRAM"
wait_for 'type now'
send "yes$enter"
asked "$take_part"
send "yes${enter}my own${enter}yes${enter}yes$enter"
asked "$account"
send "$(control D)"
ends_with 0
never_shown "$finished"
