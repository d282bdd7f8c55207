extension Composer {
  /// What became of one post: it fits, or it does not and says by how much.
  public enum Outcome: Hashable, Sendable {
    /// A post, ready to be shown.
    case fits(Post)
    /// The shortest wording, and by how many units it is over the limit; never cut.
    case over(text: String, facts: [String], by: Int)

    /// The text, whether it fits or not.
    public var text: String {
      switch self {
      case .fits(let post): post.text
      case .over(let text, _, _): text
      }
    }

    /// The facts it was made of, in order.
    public var facts: [String] {
      switch self {
      case .fits(let post): post.facts
      case .over(_, let facts, _): facts
      }
    }

    /// By how much it is over the limit; zero when it fits.
    public var excess: Int {
      switch self {
      case .fits: 0
      case .over(_, _, let excess): excess
      }
    }
  }
}
