#!/bin/bash
# On a dumb terminal, and for a screen reader, nothing but plain text is shown.
source "$(dirname "$0")/terminal.bash"

terminal_kind=dumb
launch "$PROGRAM"
asked "$take_part"
send "yes, no$(control W)$backspace$backspace$enter"
asked "$account"
send "my$tab$enter"
asked "$finished"
send "yes$enter"
asked "$policy"
send "yes$enter"
asked "$comfortable"
send "yes$enter"
asked "$open_question"
send "$(control D)"
ends_with 0
never_shown "$escape"
