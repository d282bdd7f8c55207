public import Posts

/// How the posts are to be, and which have been given.
public struct Drafting: Hashable, Sendable {
  /// Where they are to go.
  public internal(set) var network: Network
  /// What form they take.
  public internal(set) var form = Form.singles
  /// How often each topic was to be worded otherwise.
  var rewordings: [String: Int] = [:]
  /// Posts that the officer has put into words of their own, by the place of their entry.
  var edits: [Int: Edit] = [:]
  /// The fingerprints of the posts that the officer has been shown last, in order.
  var given: [UInt64] = []

  /// What form the posts take.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// One post a fact.
    case singles
    /// The day in one post.
    case summary
    /// A numbered thread.
    case thread
  }

  /// An officer's own text for a post.
  struct Edit: Hashable, Sendable {
    /// The entry it was made for; once that has changed, the text no longer holds.
    var entry: Entry
    var text: String
    /// What the screen finds in it, and the officer keeps all the same.
    var kept: [Kept] = []
  }

  init(network: Network) {
    self.network = network
  }
}
