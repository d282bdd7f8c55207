#!/bin/bash
# A key that nothing is bound to types nothing.
source "$(dirname "$0")/terminal.bash"

launch "$PROGRAM"
asked "$take_part"
send "$escape[15~y$escape[24;5~es$escape[201~$enter"
asked "$account"
send "$(control D)"
ends_with 0
