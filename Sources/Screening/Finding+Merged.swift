extension Finding {
  /// Findings in the order of the text, those of one category that overlap made one, and no name
  /// told twice.
  static func merged(_ findings: [Finding]) -> [Finding] {
    var merged: [Finding] = []
    var last: [Category: Int] = [:]
    var place = 0..<0
    var identity = 0..<0
    for finding in findings.sorted(by: precedes) where !finding.range.isEmpty {
      if finding.category == .personName {
        let isPart = place.contains(finding.range) && place != finding.range
        if isPart || identity.contains(finding.range) { continue }
      }
      if finding.isPlace, finding.range.upperBound > place.upperBound { place = finding.range }
      if finding.isIdentity, finding.range.upperBound > identity.upperBound {
        identity = finding.range
      }
      if let earlier = last[finding.category], merged[earlier].range.overlaps(finding.range) {
        merged[earlier].absorb(finding)
      } else {
        last[finding.category] = merged.count
        merged.append(finding)
      }
    }
    return merged
  }

  /// Whether a name within it is no person's: a street, a pub, a plate.
  private var isPlace: Bool {
    [.address, .premises, .vehicle, .reference].contains(category)
  }

  /// Whether it tells a name already: an officer, a mail address, a link.
  private var isIdentity: Bool {
    [.officerIdentity, .contactID, .linkOrControl].contains(category)
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
