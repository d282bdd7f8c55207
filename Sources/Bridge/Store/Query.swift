import GRDB
import GRDBSQLite

/// A statement of every turn: compiled once, its values bound and its row read without a detour.
///
/// What is done now and then goes through GRDB, whose arguments and rows cost several times what
/// SQLite itself does.
struct Query {
  private let statement: Statement

  init(_ sql: String, in database: Database) throws {
    statement = try database.makeStatement(sql: sql)
  }

  /// Something that a statement is given.
  enum Value {
    case number(Int)
    case bytes([UInt8])
    /// A name, to the byte, whatever Unicode makes equal.
    case name(String)
  }

  /// The row that a statement has come to.
  struct Row {
    fileprivate let handle: SQLiteStatement

    /// The whole number in a column.
    func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    /// The bytes in a column.
    func bytes(_ column: Int32) -> [UInt8] {
      let start = sqlite3_column_blob(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return Array(UnsafeRawBufferPointer(start: start, count: count))
    }
  }

  /// Runs it.
  func run(_ values: Value...) throws {
    _ = try first(values) { _ in }
  }

  /// What its first row says; `nil` when there is none.
  func first<Found>(_ values: Value..., read: (Row) -> Found) throws -> Found? {
    try first(values, read)
  }

  private func first<Found>(_ values: [Value], _ read: (Row) -> Found) throws -> Found? {
    let handle = statement.sqliteStatement
    // To reset repeats the error that the step gave already.
    defer { sqlite3_reset(handle) }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1), of: handle) }
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return read(Row(handle: handle))
    case SQLITE_DONE: return nil
    case _: throw DatabaseError(resultCode: .init(rawValue: code))
    }
  }

  private func bind(_ value: Value, at index: Int32, of handle: SQLiteStatement) throws {
    let code =
      switch value {
      case .number(let number): sqlite3_bind_int64(handle, index, Int64(number))
      case .bytes(let bytes): Self.bind(bytes, at: index, of: handle)
      case .name(let name): Self.bind(Array(name.utf8), at: index, of: handle)
      }
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: .init(rawValue: code)) }
  }

  private static func bind(_ bytes: [UInt8], at index: Int32, of handle: SQLiteStatement) -> Int32 {
    // SQLite takes a copy; no bytes at all are not NULL.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    return bytes.withUnsafeBytes { bytes in
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(handle, index, 0)
        : sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(bytes.count), copied)
    }
  }
}
