import GRDB

/// How much is kept.
extension Records {
  /// How many rows a table has.
  func count(_ table: Table) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table.rawValue)") ?? 0
  }

  /// The tables that are counted.
  enum Table: String, CaseIterable {
    case session, answer, erased
  }
}
