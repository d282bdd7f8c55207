# A terminal to test with: a program runs under script(1), keys are sent, and text is waited for.
#
# Nothing sleeps for a guessed time. Each wait has a deadline, in seconds, and ends the test there.
# Given: PROGRAM, the program under test. A test is a file of commands that sources this one.

set -uo pipefail
export LC_ALL=C # the tests count bytes; what the program sees is set in `launch`

deadline=20
screen=       # everything shown so far
unread=       # the part of it that no wait_for has passed yet
terminal_kind=xterm
settings=() # VARIABLE=value, for the program

fail() {
  printf '%s: %s\n' "$(basename "$0" .sh)" "$*" >&2
  printf 'The terminal showed:\n%q\n' "$screen" >&2
  exit 1
}

# launch COMMAND...: runs the command on a new terminal with 80 columns. Above the command's own
# words stand "tty DEVICE" and "pid N"; when it ended, "the terminal is as it was" if that is so.
launch() {
  local around='
    printf "tty %s\n" "$(tty)"
    stty rows 24 cols 80
    before=$(stty -g)
    sh -c '\''printf "pid %s\n" $$; exec "$@"'\'' sh "$@"
    code=$?
    [ "$(stty -g)" = "$before" ] && printf "the terminal is as it was\n"
    exit $code'
  local line
  printf -v line '%q ' env -u LC_ALL -u NO_COLOR LANG=C.UTF-8 INPUTRC=/dev/null \
    TERM="$terminal_kind" "${settings[@]}" bash -c "$around" bash "$@"
  # script hands the line to $SHELL, whatever that is here; the quoting above is bash's.
  coproc TERMINAL { SHELL=$BASH exec script -qefc "$line" /dev/null 2>&1; }
  script_pid=$TERMINAL_PID
  exec {keys}>&"${TERMINAL[1]}" {shown}<&"${TERMINAL[0]}"
  wait_for 'tty '; wait_for $'\r\n'; device=${passed%%$'\r'*}
  wait_for 'pid '; wait_for $'\r\n'; program_pid=${passed%%$'\r'*}
}

# send KEYS: presses keys, all in one go.
send() { printf '%s' "$1" >&"$keys"; }

enter=$'\r' tab=$'\t' escape=$'\e' backspace=$'\177'
control() { printf "\\x$(printf %x $(($(printf %d "'$1") & 31)))"; }

# wait_for TEXT: waits until the program has shown the text; `passed` is what it showed up to there.
wait_for() {
  local byte end=$((SECONDS + deadline))
  passed=
  while [[ $unread != *"$1"* ]]; do
    ((SECONDS < end)) || fail "waited $deadline seconds for \"$1\""
    IFS= read -r -d '' -N 1 -t "$deadline" -u "$shown" byte || fail "ended, or stalled, before \"$1\""
    screen+=$byte unread+=$byte
  done
  passed=${unread%%"$1"*}$1
  unread=${unread#*"$1"}
}

# ends: waits until the program has ended; `code` is its exit code.
ends() {
  local byte
  while IFS= read -r -d '' -N 1 -t "$deadline" -u "$shown" byte; do
    screen+=$byte unread+=$byte
  done
  wait "$script_pid"
  code=$?
}

# ends_with CODE: waits until the program has ended, and fails if that was with another exit code.
ends_with() {
  ends
  ((code == $1)) || fail "ended with $code instead of $1"
}

# never_shown TEXT: fails if the text was ever on the terminal.
never_shown() { [[ $screen != *"$1"* ]] || fail "showed \"$1\""; }

# asked QUESTION: waits for a question and the prompt below it.
asked() { wait_for "$1"; wait_for '> '; }

take_part='Do you want to take part?'
account='Official account, your own, or only re-posting?'
finished='finished your shift?'
policy='policy'
comfortable='comfortable'
open_question='How was the shift?'
