extension Heard {
  /// How many, as a reply to "How many missing persons?".
  var countAnswer: Reading.Quantity {
    if let count = ownCount(strictly: false) { return .known(count) }
    if has(.plenty) { return .unclear }
    if terms.contains(where: { $0.cue == .aged }) { return .known(Amount(1)) }
    if has(.unsure) { return .unclear }
    if has(.nothing) || claims.own(topic).contains(where: \.isDenied) { return .known(Amount(0)) }
    if let first = segments.first,
      first.has(.no) || first.has(.bareNo) || first.has(.failed) || first.has(.weakNo)
    {
      return .known(Amount(0))
    }
    return .unclear
  }
}
