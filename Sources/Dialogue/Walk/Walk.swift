import Gate

/// The conversations of a campaign, walked: the gate whole, and each question after it alone.
///
/// Linear in the questions. The product of a dozen topics is millions of states and would show
/// nothing more.
public struct Walk: Hashable, Sendable {
  /// What leads from one stop to another, in the order in which it was found.
  public private(set) var paths: [Path] = []
  /// A conversation at every question, as it was first reached.
  private(set) var visits: [Conversation] = []
  private var seen: Set<Seen> = []

  /// Where a walk comes to: a question, or an end.
  public enum Stop: Hashable, Sendable {
    case question(Place)
    case end(Ending)
  }

  /// One reply, and where it leads.
  public struct Path: Hashable, Sendable {
    /// The question that is answered.
    public var from: Place
    /// What is said: a line as typed, or a topic's label in parentheses where it is mentioned.
    public var said: String
    /// What comes of it.
    public var to: Stop
  }

  /// What makes a visit another one than those before.
  private struct Seen: Hashable {
    var place: Place
    var account: Account?
    var hasFacts: Bool
    var isDetour: Bool
  }

  /// Walks a campaign's conversations.
  public init(through campaign: Campaign) {
    var begun = Conversation(seed: 0, keeping: .nothing, network: campaign.network)
    _ = begun.receive(.begin, under: campaign)
    visit(begun)
    var next = 0
    while next < visits.count {
      let here = visits[next]
      next += 1
      for line in here.lines(under: campaign) {
        var there = here
        _ = there.receive(.line(line), under: campaign)
        take(line, from: here, to: there)
      }
      guard here.stand.place == .open else { continue }
      for topic in campaign.topics where topic.declined == nil && topic.kind != .words {
        var there = here
        _ = there.note([Entry(topic.id)], under: campaign)
        take("(\(topic.label))", from: here, to: there)
      }
    }
  }

  private mutating func take(_ said: String, from: Conversation, to: Conversation) {
    let stop = to.ending.map(Stop.end) ?? .question(to.stand.place)
    let path = Path(from: from.stand.place, said: said, to: stop)
    if !paths.contains(path) { paths.append(path) }
    if to.ending == nil { visit(to) }
  }

  private mutating func visit(_ conversation: Conversation) {
    let place = conversation.stand.place
    let key = Seen(
      place: place, account: conversation.gate.account,
      hasFacts: place == .review && !conversation.answers.told.isEmpty,
      isDetour: conversation.stand.detour != nil)
    if seen.insert(key).inserted { visits.append(conversation) }
  }
}

extension Conversation {
  /// What can be said in answer to the question, one line for each way on.
  fileprivate func lines(under campaign: Campaign) -> [String] {
    switch stand.place {
    case .gate(.account): ["official", "my own", "only re-posting", "not sure"]
    case .gate: ["yes", "no", "not sure"]
    case .open: ["ask me", "done"]
    case .topic(let id):
      switch campaign.topic(id)?.kind {
      case .yesNo: ["yes", "no", "skip"]
      case .count: ["2", "no", "skip"]
      case .hours: ["2 hours", "yes", "no", "skip"]
      case .words: ["A long shift and a good team", "skip"]
      case nil: []
      }
    case .count: ["2", "skip"]
    case .minutes: ["2 hours", "skip"]
    case .anythingElse: ["ask me", "done", "add"]
    case .review: answers.told.isEmpty ? ["done"] : ["make my posts", "change 1"]
    case .posts: ["change 1", "done"]
    }
  }
}
