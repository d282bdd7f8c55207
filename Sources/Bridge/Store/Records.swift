import Foundation
import GRDB

/// The store's rows, inside one transaction.
struct Records {
  let database: Database
  let queries: Queries
  let secret: Secret
  /// Whether rows were erased that nothing may be read of any more.
  var hasErased = false

  init(_ database: Database, _ queries: Queries, _ secret: Secret) {
    self.database = database
    self.queries = queries
    self.secret = secret
  }
}
