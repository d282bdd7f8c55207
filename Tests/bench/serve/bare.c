/* The least that a durable answerer does: bare STORE ANSWER-BYTES SESSION-BYTES

   For each line of standard input: has this message been answered? where does its sender stand? keep
   where they stand now; keep the answer. All that one read brings is one transaction, and no answer
   is written before its COMMIT. Same keys, same durability as `truepicture serve`; nothing is
   understood, and the answer is as many spaces. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static sqlite3 *database;

static void insist(int code) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fprintf(stderr, "bare: %s\n", sqlite3_errmsg(database));
  exit(1);
}

static void run(const char *sql) { insist(sqlite3_exec(database, sql, 0, 0, 0)); }

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement;
  insist(sqlite3_prepare_v2(database, sql, -1, &statement, 0));
  return statement;
}

/* The text of a member, up to its closing quote. */
static const char *member(const char *line, const char *name, int *length) {
  const char *found = strstr(line, name);
  if (!found) exit(65);
  found = strchr(found + strlen(name), '"') + 1;
  *length = strchr(found, '"') - found;
  return found;
}

static void step(sqlite3_stmt *statement) {
  insist(sqlite3_step(statement));
  sqlite3_reset(statement);
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  insist(sqlite3_open(arguments[1], &database));
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
      "CREATE TABLE session (sender BLOB NOT NULL UNIQUE, snapshot BLOB, asked INT, heard INT);"
      "CREATE TABLE answer (sender BLOB, message BLOB, mark BLOB, line BLOB, heard INT,"
      "  UNIQUE (sender, message))");
  int answer_size = atoi(arguments[2]), session_size = atoi(arguments[3]);
  char *answer = malloc(answer_size + 1), *session = malloc(session_size);
  memset(answer, ' ', answer_size);
  answer[answer_size] = '\n';
  memset(session, ' ', session_size);
  sqlite3_stmt *answered = prepared("SELECT line FROM answer WHERE sender = ? AND message = ?");
  sqlite3_stmt *stands = prepared("SELECT snapshot FROM session WHERE sender = ?");
  sqlite3_stmt *stand = prepared(
      "INSERT INTO session VALUES (?, ?, 0, 0) ON CONFLICT (sender) DO UPDATE SET"
      " snapshot = excluded.snapshot, asked = excluded.asked, heard = excluded.heard");
  sqlite3_stmt *keep = prepared("INSERT INTO answer VALUES (?, ?, ?, ?, 0)");

  static char block[2 * 65536 + 1];
  int held = 0, got;
  while ((got = read(0, block + held, 65536)) > 0) {
    held += got;
    block[held] = 0;
    int lines = 0;
    char *line = block, *end;
    run("BEGIN");
    for (; (end = memchr(line, '\n', block + held - line)); line = end + 1, lines++) {
      *end = 0;
      int sender_size, id_size;
      const char *sender = member(line, "\"sender\"", &sender_size);
      const char *id = member(line, "\"message_id\"", &id_size);
      sqlite3_bind_blob(answered, 1, sender, sender_size, SQLITE_STATIC);
      sqlite3_bind_blob(answered, 2, id, id_size, SQLITE_STATIC);
      step(answered);
      sqlite3_bind_blob(stands, 1, sender, sender_size, SQLITE_STATIC);
      step(stands);
      sqlite3_bind_blob(stand, 1, sender, sender_size, SQLITE_STATIC);
      sqlite3_bind_blob(stand, 2, session, session_size, SQLITE_STATIC);
      step(stand);
      sqlite3_bind_blob(keep, 1, sender, sender_size, SQLITE_STATIC);
      sqlite3_bind_blob(keep, 2, id, id_size, SQLITE_STATIC);
      sqlite3_bind_blob(keep, 3, "0123456789abcdef", 16, SQLITE_STATIC);
      sqlite3_bind_blob(keep, 4, answer, answer_size, SQLITE_STATIC);
      step(keep);
    }
    run("COMMIT");
    while (lines-- > 0)
      for (int done = 0; done <= answer_size;) done += write(1, answer + done, answer_size + 1 - done);
    held = block + held - line;
    memmove(block, line, held);
  }
  return sqlite3_close_v2(database);
}
