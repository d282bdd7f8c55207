import Screening

/// What becomes of flagged words when a text is made safe.
enum SaferWords: Hashable {
  /// Other words for the same thing: "someone".
  case name(String)
  /// The whole clause gives way to another, where what harms is all that it tells.
  case clause(String)
  /// They are left out.
  case nothing

  /// The words for a suggestion about a category; `nil` for advice that a person must follow.
  init?(_ suggestion: String, instead category: Finding.Category) {
    let first = suggestion.prefix { $0 != " " }
    switch first {
    case "leave", "remove": self = .nothing
    case "say": return nil
    case _:
      switch category {
      case .medical: self = .clause(suggestion.withSubject)
      case .victimSensitive, .tactics, .court: self = .clause(suggestion)
      case .personName, .officerIdentity, .personDescription, .child, .contactID, .address,
        .premises, .vehicle, .reference, .timeDate, .liveOperation, .politics, .abuse,
        .linkOrControl:
        self = .name(suggestion)
      }
    }
  }
}

extension String {
  /// A clause, if this says only what was so of someone: "needed medical attention".
  fileprivate var withSubject: String {
    hasPrefix("a ") || hasPrefix("we ") ? self : "someone " + self
  }
}
