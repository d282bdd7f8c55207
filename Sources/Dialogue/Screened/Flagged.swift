import Screening

/// What an officer can do about words that were flagged, besides typing others.
public struct Flagged: Hashable, Sendable {
  /// The post the words are for, counted from 1; `nil` for a fact of their own.
  public var post: Int?
  /// Safe words in their place; `nil` where none could be made of them.
  public var instead: String?
  /// The words as typed, where the officer may insist on them; `nil` where the screen blocks any.
  public var typed: String?
}
