/// Words that must not be published, why, and what to say instead.
public struct Finding: Hashable, Sendable {
  /// Where the words stand, in Unicode scalars of the text as given, before any normalisation.
  public var range: Range<Int>
  /// What the words give away.
  public var category: Category
  /// How firmly: `block` must not go out, `ask` asks the officer to reword.
  public var severity: Severity
  /// Why, in one plain sentence.
  public var reason: String
  /// Safer words that keep the fact ("the hospital"); "leave it out" when there are none.
  public var suggestion: String

  /// How firmly a finding holds.
  public enum Severity: String, Hashable, Sendable {
    case ask, block
  }

  /// What kind of detail a finding gives away.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    case personName = "person_name"
    case officerIdentity = "officer_identity"
    case personDescription = "person_description"
    case child
    case victimSensitive = "victim_sensitive"
    case contactID = "contact_id"
    case address
    case premises
    case vehicle
    case reference
    case timeDate = "time_date"
    case liveOperation = "live_operation"
    case tactics
    case medical
    case court
    case politics
    case abuse
    case linkOrControl = "link_or_control"
  }

  /// A finding at a range.
  public init(
    _ range: Range<Int>, _ category: Category, _ severity: Severity, reason: String,
    suggestion: String
  ) {
    self.range = range
    self.category = category
    self.severity = severity
    self.reason = reason
    self.suggestion = suggestion
  }
}
