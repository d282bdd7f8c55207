/// A number as the officer gave it: exact, hedged, bounded, or a range.
///
/// Counts are whole things, durations whole minutes; both are never negative.
public struct Amount: Hashable, Sendable {
  /// The number, or the lower end of a range.
  public var low: Int
  /// The upper end of a range; equal to `low` for a single number.
  public var high: Int
  /// Whether the officer hedged it ("about", "-ish"); a bound is always also approximate.
  public var approximate: Bool
  /// Which side of the number the officer left open ("at least", "up to").
  public var bound: Bound?

  /// The open side of a bounded amount.
  public enum Bound: String, Hashable, Sendable {
    case min, max
  }

  /// A single number.
  public init(_ value: Int, approximate: Bool = false, bound: Bound? = nil) {
    self.init(low: value, high: value, approximate: approximate, bound: bound)
  }

  /// A range of numbers, `low...high`.
  public init(low: Int, high: Int, approximate: Bool = false, bound: Bound? = nil) {
    self.low = low
    self.high = high
    self.approximate = approximate || bound != nil
    self.bound = bound
  }

  /// Whether this is a range rather than one number.
  public var isRange: Bool { low != high }
}
