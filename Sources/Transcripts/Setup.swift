package import Gate
package import Language
package import Posts

/// How a transcript wants its conversation begun.
package struct Setup: Hashable, Sendable {
  /// From which wordings are drawn.
  package var seed: UInt64 = 0
  /// The campaign: a name, or a path with a slash in it; `nil` for the usual one.
  package var campaign: String?
  /// The language; `nil` for the campaign's first.
  package var language: Tongue?
  /// Where the posts are to go; `nil` for where the campaign sends them.
  package var network: Network?
  /// What is kept of the conversation, which the program says at the beginning.
  package var keeping = Keeping.nothing

  /// The usual beginning.
  package init() {}

  /// Takes what a directive says.
  mutating func take(_ setting: Directive.Setting) {
    switch setting {
    case .seed(let seed): self.seed = seed
    case .campaign(let campaign): self.campaign = campaign
    case .language(let language): self.language = language
    case .network(let network): self.network = network
    case .keeping(let keeping): self.keeping = keeping
    }
  }
}
