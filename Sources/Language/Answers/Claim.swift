/// What one part of a reply says was done, or was not.
struct Claim: Hashable, Sendable {
  /// The activity; `nil` for whatever was asked about.
  var activity: Activity?
  var count: Figure?
  var minutes: Amount?
  var isDenied = false
  var isWithPrisoner = false
  /// The tokens that say so.
  var tokens: Range<Int>
}
