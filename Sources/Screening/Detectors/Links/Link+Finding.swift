extension Link {
  func finding(_ range: Range<Int>) -> Finding {
    switch self {
    case .web:
      Finding(
        range, .linkOrControl, .block,
        reason: "A link can track people or lead somewhere unsafe.", suggestion: "remove it")
    case .mail:
      Finding(
        range, .contactID, .block, reason: "This is a mail address.", suggestion: "leave it out")
    case .account:
      Finding(
        range, .linkOrControl, .ask, reason: "This names an account.", suggestion: "remove it")
    case .markUp:
      Finding(
        range, .linkOrControl, .block, reason: "This is mark-up, which a post shows as it is.",
        suggestion: "remove it")
    case .file:
      Finding(
        range, .linkOrControl, .block, reason: "This is the place of a file on a computer.",
        suggestion: "remove it")
    }
  }
}
