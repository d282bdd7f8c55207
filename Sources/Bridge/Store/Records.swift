import Foundation
import GRDB

/// The store's rows, inside one transaction.
struct Records {
  let database: Database
  let secret: Secret
  /// Whether rows were erased that nothing may be read of any more.
  var hasErased = false

  init(_ database: Database, _ secret: Secret) {
    self.database = database
    self.secret = secret
  }

  /// Runs a statement, compiled once for all turns.
  func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row that a statement gives.
  func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension String {
  /// The text as it is stored: to the byte, whatever Unicode makes equal.
  var bytes: Data { Data(utf8) }
}
