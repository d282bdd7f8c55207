#!/bin/bash
# Backspace takes a whole letter, in every locale.
source "$(dirname "$0")/terminal.bash"

for locale in LC_ALL=C LC_ALL= LC_ALL=en_GB.UTF-8 LANG=C LC_CTYPE=C; do
  settings=("$locale")
  launch "$PROGRAM"
  asked "$take_part"
  send "é${backspace}yesŵ$backspace$enter"
  asked "$account"
  send "£"
  wait_for £
  send "$backspace££a£$(control U)my own$enter"
  asked "$finished"
  send "$(control D)"
  ends_with 0
done
