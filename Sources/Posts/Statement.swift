/// One fact in words: what a post says of it, from long to short.
public struct Statement: Hashable, Sendable {
  /// The fact's id, so that a post can say what it was made of.
  public var fact: String
  /// Whole sentences without a final stop, longest first; never empty.
  public var rungs: [String]
  /// The form for a list ("5 hours in A&E"), as it stands after "Today: ".
  public var clause: String
  /// The hashtags it carries, without `#`, in the campaign's order.
  public var tags: [String]

  /// A fact in words.
  public init(fact: String, rungs: [String], clause: String, tags: [String]) {
    self.fact = fact
    self.rungs = rungs
    self.clause = clause
    self.tags = tags
  }
}
