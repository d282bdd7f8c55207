import Gate
import Posts
import Screening

/// What became of some facts on their way to a post.
struct Draft {
  /// What the officer is told of it.
  let reply: Reply
  /// The post, when there is one.
  let post: Post?
  /// Its fingerprint; `nil` when there is no post.
  let mark: UInt64?

  /// Screens a finished post whole, since pieces that pass alone can identify together.
  init(
    _ outcome: Composer.Outcome, n: Int, of count: Int, on network: Network,
    screenedBy screen: Screen
  ) {
    switch outcome {
    case .over(let text, _, let excess):
      (post, mark) = (nil, nil)
      reply = .notice(.tooLong(text: text, by: excess, network))
    case .fits(let made):
      if let finding = screen.findings(in: made.text).first {
        (post, mark) = (nil, nil)
        reply = .notice(.postWithheld(topic: made.facts.first ?? "", finding))
      } else {
        (post, mark) = (made, fingerprint(of: [made.text]))
        reply = .post(made, n: n, of: count)
      }
    }
  }
}
