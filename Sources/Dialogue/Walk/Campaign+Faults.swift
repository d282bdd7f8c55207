import Gate
import Language
import Posts
import Screening

extension Campaign {
  /// What is wrong with the campaign's conversations, found by walking them; then what is wrong
  /// with what its topics say.
  public func faults() -> [Fault] {
    let walk = Walk(through: self)
    let consents = walk.visits.filter { $0.stand.place == .open }.compactMap(\.gate.consent)
    return walk.faults(under: self) + unmannered
      + topics.flatMap { faults(of: $0, under: consents) }
  }

  /// What is wrong with what a topic says.
  private func faults(of topic: Topic, under consents: [Consent]) -> [Fault] {
    guard topic.declined == nil else { return [] }
    return Form.allCases.flatMap { form -> [Fault] in
      let wordings = topic.wordings.posts[form] ?? []
      guard !wordings.isEmpty else { return [] }
      let unread = topic.wordings.unread(form).map {
        Fault(at: ["topics", topic.id, "noted"], "\(topic.id), \(form.rawValue): \($0)")
      }
      return unread
        + wordings.enumerated().flatMap { index, wording in
          problems(with: wording, as: form, of: topic, under: consents).map {
            Fault(
              at: ["topics", topic.id, "posts", form.rawValue, "\(index)"],
              "\(topic.id), \(form.rawValue), wording \(index + 1): \($0)")
          }
        }
    }
  }

  /// What is wrong with a wording: what the screen finds, and where it does not fit.
  private func problems(
    with wording: Wording, as form: Form, of topic: Topic, under consents: [Consent]
  ) -> [String] {
    var alone = topic.wordings
    alone.posts = [form: [wording]]
    let statements = Fact.samples(of: topic.id, as: form).compactMap { sample in
      var fact = sample
      fact.asked = true
      fact.withPrisoner = wording.needs == .prisoner
      fact.words = topic.kind == .words ? "A long shift" : nil
      return alone.statement(
        of: fact, from: wording.account ?? .personal, in: language, tags: topic.tags, seed: 0,
        reword: 0)
    }
    let found = statements.flatMap(\.rungs).lazy.compactMap { screen.findings(in: $0).first }.first
    let withheld =
      found.map { ["the screen keeps it back; better: \($0.suggestion). \($0.reason)"] } ?? []
    guard let consent = consents.first else { return withheld }
    return withheld
      // A long text message goes in parts; on every other network a post is one.
      + Network.allCases.filter { $0 != .sms }.compactMap { network in
        let over = Composer(for: network, under: consent).singles(of: statements).map(\.excess)
          .reduce(0, max)
        return over == 0
          ? nil
          : "too long for \(network.label(in: language)) by \(over) at the longest answer; add a shorter one"
      }
  }
}

extension Wordings {
  /// What is wrong with how a form is read back.
  fileprivate func unread(_ form: Form) -> [String] {
    guard form == .many || form == .time, noted[form] == nil else { return [] }
    return ["\"noted\" lacks it, so the number would not be read back; add it there"]
  }
}

extension Composer.Outcome {
  /// How much it is over the limit.
  fileprivate var excess: Int {
    switch self {
    case .fits: 0
    case .over(_, _, let excess): excess
    }
  }
}

extension Fact {
  /// Facts that take a form, an ordinary one and those whose numbers are longest in words.
  fileprivate static func samples(of topic: String, as form: Form) -> [Fact] {
    switch form {
    case .plain: [Fact(topic)]
    case .one: [Fact(topic, count: Amount(1))]
    case .many:
      [
        Fact(topic, count: Amount(2)),
        Fact(topic, count: Amount(low: 8_888, high: 9_999, approximate: true)),
        Fact(topic, count: Amount(9_999, bound: .min)),
      ]
    case .time:
      [
        Fact(topic, minutes: Amount(5 * 60)),
        Fact(topic, minutes: Amount(low: 22 * 60 + 58, high: 23 * 60 + 59, approximate: true)),
        Fact(topic, minutes: Amount(23 * 60 + 59, bound: .min)),
      ]
    }
  }
}
