import GRDB

/// The store's tables, version by version.
enum Schema {
  /// What brings any older store to the newest version.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("2") { try $0.execute(sql: first) }
    return migrator
  }

  private static let first = """
    -- One row: the key of the marks below.
    CREATE TABLE secret (bytes BLOB NOT NULL);

    -- A conversation that goes on or waits. Times are milliseconds since 1970.
    CREATE TABLE session (
      sender BLOB NOT NULL UNIQUE,
      snapshot BLOB NOT NULL,
      asked INTEGER NOT NULL,  -- when the open question was handed out
      heard INTEGER NOT NULL   -- when the last message came; without an index, which every message
                               -- would change for the sake of one look an hour
    );

    -- The line that answered a message, to be sent again as it was.
    CREATE TABLE answer (
      number INTEGER PRIMARY KEY, -- all messages, counted
      sender BLOB NOT NULL,
      message BLOB NOT NULL,   -- the message's id
      mark BLOB NOT NULL,      -- a keyed hash of what the message said
      line BLOB NOT NULL,
      heard INTEGER NOT NULL,
      UNIQUE (sender, message)
    );
    CREATE INDEX answer_by_time ON answer (heard);

    -- Messages answered before everything was erased: a keyed hash of sender and id.
    CREATE TABLE erased (
      mark BLOB NOT NULL UNIQUE,
      ending TEXT NOT NULL,
      heard INTEGER NOT NULL
    );
    CREATE INDEX erased_by_time ON erased (heard);
    """
}
