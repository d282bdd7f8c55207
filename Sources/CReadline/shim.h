// What Swift cannot say to readline and the kernel itself: global variables, mostly, so that the
// list of the globals we touch is the list of lines below.

#include <signal.h>
#include <stdio.h>  // before readline.h, which uses FILE
#include <sys/signalfd.h>
#include <unistd.h>

#include <readline/readline.h>

/// Restores the terminal; without this, readline adds a newline after Ctrl-D on some terminals only.
static void tp_restore_terminal(void) {
  rl_eof_found = 0;
  rl_deprep_terminal();
}

/// Reads a key; U+0080 to U+009F, two bytes each, count as a space.
///
/// readline would echo them as they are, and some terminals obey them as they obey an escape.
static int tp_read_key(FILE *input) {
  int key = rl_getc(input);
  if (key != 0xC2) return key;
  int next = rl_getc(input);
  if (next >= 0x80 && next <= 0x9F) return ' ';
  if (next > 0) rl_execute_next(next);
  return key;
}

/// Binds a key sequence in every keymap a line can be edited with.
static inline void tp_bind(const char *keys, rl_command_func_t *command) {
  rl_bind_keyseq_in_map(keys, command, emacs_standard_keymap);
  rl_bind_keyseq_in_map(keys, command, vi_insertion_keymap);
  rl_bind_keyseq_in_map(keys, command, vi_movement_keymap);
}

/// Sets readline up: its name for `$if` in inputrc, whole-line completion, and our hand on paste.
static inline void tp_begin(rl_completion_func_t *complete, rl_command_func_t *paste) {
  rl_readline_name = "truepicture";  // before rl_initialize, which reads inputrc
  rl_catch_signals = 0;              // signals come to us, in the order they are read
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;  // no LINES and COLUMNS in our environment
  rl_getc_function = tp_read_key;
  rl_deprep_term_function = tp_restore_terminal;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = "";  // a move may contain spaces
  rl_sort_completion_matches = 0;           // choices in the order they are asked
  rl_completion_query_items = 0;            // no "Display all 40 possibilities?"
  rl_initialize();
  rl_variable_bind("page-completions", "off");
  tp_bind("\033[200~", paste);
  // A key nobody bound (F5, say) does nothing, instead of typing its code.
  rl_bind_keyseq_in_map("\033[", rl_skip_csi_sequence, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\033[", rl_skip_csi_sequence, vi_insertion_keymap);
}

/// Keeps readline from trying file names next, and from adding a space; it forgets both each time.
static inline void tp_complete_only_this(void) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
}

/// How long the whole line is, in bytes.
static inline int tp_length(void) { return rl_end; }

/// Whether the line is the text of a search.
static inline int tp_searches(void) { return RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH) != 0; }

/// Opens a descriptor from which blocked signals are read, or gives -1.
static inline int tp_open_signals(const sigset_t *signals) {
  return signalfd(-1, signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// The next signal that has come, or 0.
static inline int tp_next_signal(int descriptor) {
  struct signalfd_siginfo news;
  return read(descriptor, &news, sizeof news) == sizeof news ? (int)news.ssi_signo : 0;
}
