/// How many or how long, as the amounts of a reply add up.
struct Counting: Sendable {
  /// An amount of what was asked about.
  struct Part: Sendable {
    /// `nil` where it is no whole number.
    var amount: Amount?
    var isBare = false
    /// Whether parts that follow may only say more of it: "3 mispers, 2 found".
    var isTotal = false
    var joint: Segment.Joint
  }

  var parts: [Part]

  /// The sum; `nil` when there is nothing to add or it is no whole number.
  ///
  /// A bare amount first is the total, and what follows it is detail ("yes 2, one on the A1, one in
  /// town"); named parts are added ("2 men and a woman").
  var total: Amount? {
    guard let first = parts.first, var sum = first.amount else { return nil }
    let rest = parts.dropFirst()
    let others = rest.compactMap(\.amount)
    guard others.count == rest.count else { return sum }
    let detailed = others.reduce(0) { $0 + $1.low }
    if first.isTotal, sum.low > 1 || first.isBare, detailed == sum.low,
      rest.first?.joint != .and
    {
      return sum
    }
    let allOnes = sum.low == 1 && others.allSatisfy { $0.low == 1 }
    for (part, amount) in zip(rest, others) {
      let isAdded: Bool =
        switch part.joint {
        case .and: true
        case .pause: allOnes || !(first.isBare || part.isBare)
        // "1 rtc 3 vehicles": the second is not of the same.
        case .start: !first.isBare && (!first.isTotal || part.isTotal)
        case .but, .detail: false
        }
      guard isAdded else { continue }
      // "more than 10, less than 20"
      if sum.bound == .min, amount.bound == .max {
        return Amount(low: sum.low, high: amount.high, approximate: true)
      }
      sum.low += amount.low
      sum.high += amount.high
      sum.approximate = sum.approximate || amount.approximate
      sum.bound = sum.bound ?? amount.bound
    }
    return sum
  }
}
