/// What one part of a reply says was done, or was not.
struct Claim: Hashable, Sendable {
  /// The activity; `nil` for whatever was asked about.
  var activity: Activity?
  var count: Figure?
  /// Whether an article stands before it: "a misper".
  var isOne = false
  var minutes: Amount?
  var isDenied = false
  var isWithPrisoner = false
  /// The tokens that say so.
  var tokens: Range<Int>
}
