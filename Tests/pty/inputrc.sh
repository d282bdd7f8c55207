#!/bin/bash
# An officer's own keys work, also those meant for this program alone.
source "$(dirname "$0")/terminal.bash"

inputrc=$(mktemp)
trap 'rm -f "$inputrc"' EXIT
cat >"$inputrc" <<'KEYS'
$if truepicture
"\C-xy": "yes"
$endif
$if another
"\C-xy": "no"
$endif
KEYS

settings=(INPUTRC="$inputrc")
launch "$PROGRAM"
asked "$take_part"
send "$(control X)y$enter"
asked "$account"
send "$(control D)"
ends_with 0
