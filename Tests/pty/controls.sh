#!/bin/bash
# Control characters in an answer are shown as marks, never as themselves.
source "$(dirname "$0")/terminal.bash"

csi=$'\xc2\x9b' # U+009B, which some terminals obey as they obey an escape

terminal_kind=dumb # where readline has no escapes of its own to send
launch "$PROGRAM"
asked "$take_part"
send "$(control V)$escape[31m$csi"
wait_for '^[[31m '
send "$(control U)yes$enter"
asked "$account"
send "$(control D)"
ends_with 0
never_shown "$escape"
never_shown "$csi"
