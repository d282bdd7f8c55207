import Gate
import Language
import Posts

/// A conversation as it is saved: what was heard and noted, never a consent.
///
/// Words of the officer's own are in it only where they are to be posted. It is encoded at the edge;
/// its keys are part of the saved file's format, version ``current``.
public struct Snapshot: Codable, Hashable, Sendable {
  /// The version of the format that this program writes.
  public static let current = 1

  /// The version of the format that this was written in.
  public var version = Self.current
  /// The campaign's fingerprint when it was saved.
  public var fingerprint: UInt64
  var seed: UInt64
  var network: String
  var readings: [Reading]
  var stand: Stand
  var entries: [Entry]
  var log: [Step]
  var rewordings: [String: Int]
  var given: [UInt64]
  var form: String
  var edits: [Edit]

  /// A post in the officer's own words, by the place of its entry.
  struct Edit: Codable, Hashable, Sendable {
    var index: Int
    var text: String
  }

  /// What the gate heard.
  struct Reading: Codable, Hashable, Sendable {
    var step: String
    var heard: String
    var minute: Int?
    var terms: UInt64
  }

  /// Where the conversation stood.
  struct Stand: Codable, Hashable, Sendable {
    var place: String
    var attempt: Int
    var doubt: Doubt?
    /// What else was to be settled: `pause`, `restart` or `edit.2`.
    var waitsFor: String?
    var asksInTurn: Bool
    var detour: String?
    var lastSlot: String?
  }

  /// An unlikely amount that was not confirmed yet.
  struct Doubt: Codable, Hashable, Sendable {
    var slot: String
    var amount: Amount
  }

  /// What was known of a topic.
  struct Entry: Codable, Hashable, Sendable {
    var topic: String
    var happened: String
    var count: Amount?
    var minutes: Amount?
    var asked: Bool
    var amountLeftOut: Bool
    var withPrisoner: Bool
    var words: String?
  }

  /// A number as the officer gave it.
  struct Amount: Codable, Hashable, Sendable {
    var low: Int
    var high: Int
    var approximate: Bool
    var bound: String?
  }

  /// What one step changed.
  struct Step: Codable, Hashable, Sendable {
    var stand: Stand
    var count: Int
    var changed: [Changed]
    var given: [UInt64]
  }

  /// An entry as it was before a step.
  struct Changed: Codable, Hashable, Sendable {
    var index: Int
    var entry: Entry
  }
}
