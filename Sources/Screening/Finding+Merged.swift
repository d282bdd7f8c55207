extension Finding {
  /// Findings in the order of the text, those of one category that overlap made one.
  static func merged(_ findings: [Finding]) -> [Finding] {
    let places = findings.filter {
      [.address, .premises, .vehicle, .reference].contains($0.category)
    }
    let findings = findings.filter { finding in
      finding.category != .personName
        || !places.contains { $0.range != finding.range && $0.range.contains(finding.range) }
    }
    var merged: [Finding] = []
    var last: [Category: Int] = [:]
    for finding in findings.sorted(by: precedes) where !finding.range.isEmpty {
      if let place = last[finding.category], merged[place].range.overlaps(finding.range) {
        merged[place].absorb(finding)
      } else {
        last[finding.category] = merged.count
        merged.append(finding)
      }
    }
    return merged
  }

  private mutating func absorb(_ other: Finding) {
    let whole = range.lowerBound..<max(range.upperBound, other.range.upperBound)
    if severity == .ask, other.severity == .block { self = other }
    range = whole
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    if left.range.upperBound != right.range.upperBound {
      return left.range.upperBound > right.range.upperBound
    }
    return left.category.rawValue < right.category.rawValue
  }
}
