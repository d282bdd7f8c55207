extension Heard {
  /// How many, as a reply to "How many missing persons?".
  var countAnswer: Reading.Quantity {
    if let count = ownCount(strictly: false) { return .known(count) }
    if !has(.plenty), terms.contains(where: { $0.cue == .aged }) { return .known(Amount(1)) }
    return saysNothing ? .known(Amount(0)) : .unclear
  }

  /// Whether a reply without a number says that there was nothing to count.
  var saysNothing: Bool {
    if has(.plenty) || has(.unsure) { return false }
    if has(.nothing) || saysNothingMuch || claims.own(topic).contains(where: \.isDenied) {
      return true
    }
    guard let first = segments.first else { return false }
    return first.has(.no) || first.has(.bareNo) || first.has(.failed) || first.endsInDenial
  }

  /// "none really", "not much": which to "Anything else?" is only the end of the list.
  private var saysNothingMuch: Bool {
    terms.contains {
      $0.cue == .enough && ["none", "nothing", "nowt"].contains($0.word)
    }
  }
}

extension Segment {
  /// Whether "didn't" is all it says: "we didn't, today", not "didn't count".
  fileprivate var endsInDenial: Bool {
    guard let place = terms.firstIndex(where: { $0.cue == .weakNo }) else { return false }
    return terms[(place + 1)...].allSatisfy {
      switch $0.cue {
      case .small, .them: true
      default: false
      }
    }
  }
}
