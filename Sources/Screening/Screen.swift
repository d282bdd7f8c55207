/// The screen: reads a text and finds what must not be published.
///
/// A clean screen is not clearance: force policy and the press office decide.
public struct Screen: Hashable, Sendable {
  /// Words a campaign adds to the screen; it can never remove any.
  public var added: [String]
  /// Dates that may be named: the campaign's own days, as month and day.
  public var campaignDays: [Day]

  /// A day of the year.
  public struct Day: Hashable, Sendable {
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int

    /// A day of a month.
    public init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }
  }

  /// The screen with a campaign's additions.
  public init(
    adding words: [String] = [],
    campaignDays: [Day] = [Day(month: 2, day: 9), Day(month: 5, day: 8)]
  ) {
    added = words
    self.campaignDays = campaignDays
  }

  /// What must not be published, in the order of the text; empty for a clean one.
  public func findings(in text: String) -> [Finding] {
    let passage = Passage(text)
    var findings = Detector.all.flatMap { $0.findings(in: passage) }
    findings += Detector.times(except: campaignDays).findings(in: passage)
    findings += Added(words: added).findings(in: passage)
    return Finding.merged(findings)
  }
}
