import Foundation
import GRDB

/// What outlives a turn, in a file or in memory alone: sessions, and the lines that were answered.
///
/// What a batch of messages changes is one transaction, on the disk before any of it is answered.
package struct Store {
  private let queue: DatabaseQueue
  private let queries: Queries
  private let secret: Secret
  private let lock: StoreLock?
  /// Whether something was erased that the log beside the file may still hold.
  private var isToBeScrubbed = false

  /// A store in memory, gone with the process.
  package init() throws {
    lock = nil
    queue = try DatabaseQueue(configuration: Self.configuration)
    secret = try Self.prepare(queue)
    queries = try queue.read(Queries.init)
  }

  /// A store in a file, for this process alone.
  package init(at path: String) throws {
    lock = try StoreLock(path)
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: Self.ways)
        // FULL is 2: a commit is on the disk before it returns.
        guard try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal",
          try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2
        else { throw StoreProblem.unusable(path: path, why: "its folder cannot hold a log") }
      }
      secret = try Self.prepare(queue)
      queries = try queue.read(Queries.init)
    } catch let problem as DatabaseError {
      throw StoreProblem.unusable(path: path, why: problem.message ?? "SQLite cannot use it")
    }
  }

  /// How a file is used: durable before all.
  ///
  /// Pages of many people's sessions stay at hand (32 MB), and the log is worked into the file when
  /// it has 16 MB, so that a page that changes often is written there once.
  private static let ways = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -32768;
    PRAGMA wal_autocheckpoint = 4096;
    """

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "store"
    // What is erased is overwritten, not only unlinked.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    return configuration
  }

  /// Brings the tables to what this program needs, and gives the store's key.
  private static func prepare(_ queue: DatabaseQueue) throws -> Secret {
    let migrator = Schema.migrator
    guard try !queue.read(migrator.hasBeenSuperseded) else {
      throw StoreProblem.unusable(path: queue.path, why: "another version of the program made it")
    }
    try migrator.migrate(queue)
    let key = try queue.write { database in
      if let key = try Data.fetchOne(database, sql: "SELECT bytes FROM secret") { return key }
      let key = Data(Secret.drawn())
      try database.execute(sql: "INSERT INTO secret (bytes) VALUES (?)", arguments: [key])
      return key
    }
    guard let secret = Secret(Array(key)) else {
      throw StoreProblem.unusable(path: queue.path, why: "its key is damaged")
    }
    return secret
  }

  /// Does everything or, where it cannot be written, nothing.
  mutating func commit<Result>(_ work: (inout Records) throws -> Result) throws -> Result {
    let (result, erased) = try queue.write { database in
      var records = Records(database, queries, secret)
      return (try work(&records), records.hasErased)
    }
    isToBeScrubbed = isToBeScrubbed || erased
    scrub()
    return result
  }

  /// Looks something up.
  func read<Result>(_ look: (Records) throws -> Result) throws -> Result {
    try queue.read { try look(Records($0, queries, secret)) }
  }

  /// Empties the log beside the file, where what was erased would still stand; tried again later
  /// when somebody is just reading it, a backup for instance.
  private mutating func scrub() {
    guard isToBeScrubbed, lock != nil else { return }
    let busy = try? queue.writeWithoutTransaction { database in
      try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    isToBeScrubbed = busy != 0
  }
}
