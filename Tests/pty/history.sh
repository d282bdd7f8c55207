#!/bin/bash
# Nothing that was answered comes back.
source "$(dirname "$0")/terminal.bash"

up="$escape[A" previous=$(control P)

launch "$PROGRAM"
asked "$take_part"
send "yes$enter"
asked "$account"
send "${up}$previous${up}my own$enter"
asked "$finished"
send "$(control D)"
ends_with 0
