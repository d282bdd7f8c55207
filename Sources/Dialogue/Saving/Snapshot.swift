import Gate
import Posts

/// A conversation as it is saved: what was heard and noted, never a consent.
///
/// Words of the officer's own are in it only where they are to be posted, or may be once the officer
/// has said so. ``lines`` is its form in a file or a store, ``init(lines:)`` reads that again.
public struct Snapshot: Hashable, Sendable {
  /// The campaign's fingerprint when it was saved.
  public var fingerprint: UInt64
  var seed: UInt64
  var network: Network
  var form: Drafting.Form
  var stand: Stand
  var readings: [GateReading] = []
  var entries: [Entry] = []
  var log: [Undo] = []
  /// How often topics were to be worded otherwise, in the order of their names.
  var rewordings: [Rewording] = []
  var given: [UInt64] = []
  var edits: [Edit] = []

  /// How often a topic was to be worded otherwise.
  struct Rewording: Hashable, Sendable {
    var topic: String
    var count: Int
  }

  /// A post in the officer's own words, by the place of its entry.
  struct Edit: Hashable, Sendable {
    var index: Int
    var text: String
    var kept: [Kept] = []
  }
}

extension Entry {
  /// The entry as it is saved: without words that were taken out again.
  fileprivate var saved: Entry {
    guard happened == .removed else { return self }
    var reticent = self
    reticent.words = nil
    reticent.kept = []
    return reticent
  }
}

extension Conversation {
  /// The conversation as it is saved.
  public func snapshot(under campaign: Campaign) -> Snapshot {
    Snapshot(
      fingerprint: campaign.fingerprint, seed: seed, network: drafting.network,
      form: drafting.form, stand: stand, readings: gate.readings,
      entries: answers.entries.map(\.saved), log: log,
      rewordings: drafting.rewordings.sorted { $0.key < $1.key }
        .map { Snapshot.Rewording(topic: $0.key, count: $0.value) },
      given: drafting.given,
      edits: drafting.edits.filter { answers.entries[$0.key] == $0.value.entry }
        .sorted { $0.key < $1.key }
        .map { Snapshot.Edit(index: $0.key, text: $0.value.text, kept: $0.value.kept) })
  }
}
