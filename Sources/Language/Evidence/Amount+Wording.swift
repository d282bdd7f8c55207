extension Amount {
  /// The number in plain English: "about 5", "at least 10", "2 to 3".
  public var wording: String { hedged(range(of: \.description)) }

  /// The number as minutes, in plain English: "about 5 hours", "45 minutes".
  public var durationWording: String { hedged(range(of: Self.duration)) }

  private func range(of wording: (Int) -> String) -> String {
    isRange ? wording(low) + " to " + wording(high) : wording(low)
  }

  private func hedged(_ wording: String) -> String {
    switch bound {
    case .min: "at least " + wording
    case .max: "at most " + wording
    case nil: approximate ? "about " + wording : wording
    }
  }

  private static func duration(of minutes: Int) -> String {
    let hours = minutes / 60
    let rest = minutes % 60
    let parts = [
      hours > 0 ? "\(hours) hour" + (hours == 1 ? "" : "s") : nil,
      rest > 0 || hours == 0 ? "\(rest) minute" + (rest == 1 ? "" : "s") : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
