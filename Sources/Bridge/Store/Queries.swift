import GRDB

/// The statements of every turn.
struct Queries {
  let answer: Query
  let keepAnswer: Query
  let dropAnswers: Query
  let erased: Query
  let session: Query
  let keepSession: Query
  let endSession: Query

  init(_ database: Database) throws {
    answer = try Query(
      "SELECT mark, line FROM answer WHERE sender = ? AND message = ?", in: database)
    keepAnswer = try Query(
      "INSERT INTO answer (sender, message, mark, line, heard) VALUES (?, ?, ?, ?, ?)",
      in: database)
    dropAnswers = try Query(
      """
      DELETE FROM answer WHERE sender = ?1 AND number <= (
        SELECT number FROM answer WHERE sender = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)
      """, in: database)
    erased = try Query("SELECT ending FROM erased WHERE mark = ?", in: database)
    session = try Query("SELECT snapshot, asked FROM session WHERE sender = ?", in: database)
    keepSession = try Query(
      """
      INSERT INTO session (sender, snapshot, asked, heard) VALUES (?, ?, ?, ?)
      ON CONFLICT (sender) DO UPDATE SET
        snapshot = excluded.snapshot, asked = excluded.asked, heard = excluded.heard
      """, in: database)
    endSession = try Query("DELETE FROM session WHERE sender = ?", in: database)
  }
}
