/// A language the program speaks.
///
/// Replies in both are understood side by side.
public enum Tongue: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case welsh = "cy"
}
