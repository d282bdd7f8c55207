import Language

extension SavedLines {
  /// Adds an amount: `2`, `~300`, `2..3`, `~3+`; what is absent is `-`.
  mutating func amount(_ amount: Amount?) {
    begin(with: amount?.written ?? "-")
  }
}

extension SavedWords {
  /// The next word as an amount; `nil` where it is absent.
  mutating func amountIfAny() throws(Damaged) -> Amount? {
    let word = try written()
    if word == "-" { return nil }
    guard let amount = Amount(written: word[...]) else { throw Damaged() }
    return amount
  }
}

extension Amount {
  /// The amount as it is saved.
  var written: String {
    let end =
      switch bound {
      case .min: "+"
      case .max: "-"
      case nil: ""
      }
    return (approximate ? "~" : "") + low.description + (isRange ? "..\(high)" : "") + end
  }

  /// The amount that is saved so.
  init?(written: Substring) {
    var rest = written
    let approximate = rest.first == "~"
    if approximate { rest.removeFirst() }
    let bound: Bound? =
      switch rest.last {
      case "+": .min
      case "-": .max
      case _: nil
      }
    if bound != nil { rest.removeLast() }
    let low = rest.prefix { $0 != "." }
    let high = rest.dropFirst(low.count)
    guard let least = Int(low), let most = high.isEmpty ? least : Int(high.dropFirst(2)),
      0 <= least, least <= most
    else { return nil }
    self.init(low: least, high: most, approximate: approximate, bound: bound)
  }
}
