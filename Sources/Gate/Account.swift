/// The account an officer would post from.
public enum Account: String, Hashable, Sendable, CaseIterable {
  /// The force's own account.
  case official
  /// The officer's own account, after the shift.
  case personal
  /// The officer's own account, passing on what others post.
  case reposting
}
