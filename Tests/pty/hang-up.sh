#!/bin/bash
# When the terminal goes, the program goes.
source "$(dirname "$0")/terminal.bash"

launch "$PROGRAM"
asked "$take_part"
send "yes"
wait_for yes
disown "$script_pid" # or bash tells of its end
kill -KILL "$script_pid"
end=$((SECONDS + deadline))
while kill -0 "$program_pid" 2>/dev/null; do
  ((SECONDS < end)) || fail "still runs"
  read -r -t 0.05 -u "$shown" || :
done
