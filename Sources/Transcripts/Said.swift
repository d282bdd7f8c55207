/// What the program said in one go.
package struct Said: Hashable, Sendable {
  /// Its lines, those of the posts too.
  package var lines: [String]
  /// The texts of the posts among them.
  package var posts: [String]

  /// So many lines, and which posts there are among them.
  package init(_ lines: [String], posts: [String] = []) {
    self.lines = lines
    self.posts = posts
  }
}
