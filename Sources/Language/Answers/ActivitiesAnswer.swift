extension Heard {
  /// What a reply that names no activity says to "Anything else?".
  var nothingNamedAnswer: Reading.Answer {
    if has(.plenty) || has(.yes) && !has(.enough) { return .yes }
    if has(.enough) || has(.nothing) || has(.no) || has(.failed) || has(.weakNo) { return .no }
    if let first = segments.first, first.terms.first?.cue == .bareNo { return .no }
    return segments.contains(where: \.isPlainNo) ? .no : .unclear
  }
}

extension Segment {
  /// Whether "no" is all it says: "court got cancelled, so no".
  fileprivate var isPlainNo: Bool {
    has(.bareNo) && terms.allSatisfy { $0.cue == .bareNo || $0.cue == .small }
  }
}
