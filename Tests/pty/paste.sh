#!/bin/bash
# A pasted block is one answer, whatever lines it has; Enter sends it.
source "$(dirname "$0")/terminal.bash"

paste() { send "$escape[200~$1$escape[201~"; }

launch "$PROGRAM"
asked "$take_part"
paste $'maybe\ryes\r'
wait_for 'maybe yes'
send "$(control C)"
wait_for '> '
never_shown "$account"
send "yes$enter"
asked "$account"
paste $'my\r\nown\n'
wait_for 'my own'
never_shown "$finished"
send "$enter"
asked "$finished"

# A paste that never ends can still be left.
send "half"
wait_for half
send "$escape[200~yes"
send "$(control C)"
wait_for '> '
send "yes$enter"
asked "$policy"
send "$(control D)"
ends_with 0
