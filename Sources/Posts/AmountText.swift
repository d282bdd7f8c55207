public import Language

extension Amount {
  /// A count as a post says it: "3", "about 3", "at least 3", "3 or 4".
  public func count(in language: Tongue) -> String {
    guard isRange else { return hedged(low.grouped, in: language) }
    return low.grouped + (high == low + 1 ? language.or : language.to) + high.grouped
  }

  /// A duration as a post says it: "2 hours", "2½ hours", "90 minutes", "about 5 hours".
  ///
  /// Below an hour and between one and two, minutes; halves as such; nothing is rounded.
  public func duration(in language: Tongue) -> String {
    guard isRange else { return hedged(low.duration(in: language), in: language) }
    if low % 60 == 0, high % 60 == 0 {
      let between = high == low + 60 ? language.or : language.to
      return "\(low / 60)\(between)\((high / 60).hours(in: language))"
    }
    if high < 120 { return "\(low)\(language.to)\(high.minutes(in: language))" }
    return low.duration(in: language) + language.to + high.duration(in: language)
  }

  private func hedged(_ number: String, in language: Tongue) -> String {
    switch (bound, approximate, language) {
    case (.min, _, .english): "at least " + number
    case (.max, _, .english): "up to " + number
    case (nil, true, .english): "about " + number
    case (.min, _, .welsh): "o leiaf " + number
    case (.max, _, .welsh): "hyd at " + number
    case (nil, true, .welsh): "tua " + number
    case (nil, false, _): number
    }
  }
}

extension Tongue {
  fileprivate var or: String {
    switch self {
    case .english: " or "
    case .welsh: " neu "
    }
  }

  fileprivate var to: String {
    switch self {
    case .english: " to "
    case .welsh: " i "
    }
  }
}

extension Int {
  /// The number with a comma at each thousand.
  fileprivate var grouped: String {
    self < 1000
      ? String(self) : (self / 1000).grouped + "," + String(self % 1000 + 1000).dropFirst()
  }

  fileprivate func duration(in language: Tongue) -> String {
    switch (self, self % 60, language) {
    case (60, _, _): 1.hours(in: language)
    case (..<120, _, _): minutes(in: language)
    case (_, 0, _): (self / 60).hours(in: language)
    case (_, 30, .english): "\(self / 60)½ hours"
    case (_, 30, .welsh): "\((self / 60).hours(in: .welsh)) a hanner"
    case (_, let rest, _):
      "\((self / 60).hours(in: language)) \(rest.minutes(in: language))"
    }
  }

  fileprivate func hours(in language: Tongue) -> String {
    switch language {
    case .english: self == 1 ? "1 hour" : "\(self) hours"
    case .welsh: "\(self) awr"
    }
  }

  fileprivate func minutes(in language: Tongue) -> String {
    switch language {
    case .english: self == 1 ? "1 minute" : "\(self) minutes"
    case .welsh: "\(self) munud"
    }
  }
}
