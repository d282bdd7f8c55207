import Gate
import Posts
import Screening

/// What became of some facts on their way to a post.
struct Draft {
  /// What the officer is told of it.
  let replies: [Reply]
  /// The post, when there is one.
  let post: Post?
  /// Its fingerprint; `nil` when there is no post.
  let mark: UInt64?

  /// Screens a finished post whole, since pieces that pass alone can identify together; only what the
  /// officer keeps in so many words passes, and is shown.
  init(
    _ outcome: Composer.Outcome, keeping kept: [Kept], n: Int, of count: Int, on network: Network,
    screenedBy screen: Screen
  ) {
    switch outcome {
    case .over(let text, _, let excess):
      (post, mark) = (nil, nil)
      replies = [.notice(.tooLong(text: text, by: excess, network))]
    case .fits(let made):
      let findings = screen.findings(in: made.text)
      let isKept = { (finding: Finding) in
        Kept(finding, in: made.text).map { kept.contains($0) } ?? false
      }
      if let finding = findings.first(where: { !isKept($0) }) {
        (post, mark) = (nil, nil)
        replies = [.notice(.postWithheld(topic: made.facts.first ?? "", finding))]
      } else {
        (post, mark) = (made, fingerprint(of: [made.text]))
        let words = findings.map { made.text.scalars(in: $0.range) }
        replies = [.post(made, n: n, of: count)] + (words.isEmpty ? [] : [.notice(.kept(words))])
      }
    }
  }
}
