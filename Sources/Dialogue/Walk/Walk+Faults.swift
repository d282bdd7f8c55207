import Gate
import Language

/// What is wrong with the questions that a walk has come to.
extension Walk {
  /// What is wrong, in the order of the questions.
  func faults(under campaign: Campaign) -> [Campaign.Fault] {
    unreached(under: campaign) + deadEnds + questions(under: campaign)
  }

  /// The topics that are to be asked and never are.
  private func unreached(under campaign: Campaign) -> [Campaign.Fault] {
    let places = Set(visits.map(\.stand.place))
    return campaign.topics.filter { $0.asked && !places.contains(.topic($0.id)) }.map {
      Campaign.Fault(
        in: .day, at: ["topics", $0.id],
        "\($0.id) is never asked; give it another kind, or \"asked: no\"")
    }
  }

  /// The questions from which no reply leads to an end.
  private var deadEnds: [Campaign.Fault] {
    var open: Set<Stop> = []
    var grown = true
    while grown {
      let count = open.count
      for path in paths where path.to.isEnd || open.contains(path.to) {
        open.insert(.question(path.from))
      }
      grown = open.count > count
    }
    return places.filter { !open.contains(.question($0)) }.map {
      Campaign.Fault(at: $0.path, "\($0.id) leads to no end; nothing that is said there goes on")
    }
  }

  /// The questions, each once.
  private var places: [Place] {
    var places: [Place] = []
    for visit in visits where !places.contains(visit.stand.place) {
      places.append(visit.stand.place)
    }
    return places
  }

  /// What a question lacks, or takes that it must not.
  private func questions(under campaign: Campaign) -> [Campaign.Fault] {
    places.flatMap { place -> [Campaign.Fault] in
      guard let visit = visits.first(where: { $0.stand.place == place }) else { return [] }
      return visit.lacks(under: campaign) + visit.commandsTaken(under: campaign)
        + visit.exampleNotTaken(under: campaign)
    }
  }
}

extension Conversation {
  /// The words that are missing at the open question.
  fileprivate func lacks(under campaign: Campaign) -> [Campaign.Fault] {
    let id = stand.place.id
    var faults: [Campaign.Fault] = []
    for (move, notice) in [("help", Notice.help(stand.place)), ("why", .why(stand.place))]
    where campaign.words(for: notice).first?.isEmpty != false {
      faults.append(
        .init(
          at: stand.place.path + [move],
          "\(id) has no \(move); say what an officer would want to know"))
    }
    guard stand.place.about.flatMap({ campaign.topic($0)?.kind }) != .words else { return faults }
    var talk = self
    let said = (1...3).map { _ in
      talk.receive(.line("…"), under: campaign).flatMap { campaign.words(for: $0) }
    }
    if Set(said).count < 3 {
      faults.append(
        .init(
          at: stand.place.path + ["reprompts"],
          "\(id) comes again in the same words; write three lines that differ"))
    }
    return faults
  }

  /// The moves that the open question takes as an answer.
  fileprivate func commandsTaken(under campaign: Campaign) -> [Campaign.Fault] {
    guard !stand.place.isGate else { return [] }
    let moves: [Move] = [.help, .why, .again, .back, .skip, .review, .status, .askMe, .done]
    return moves.filter { move in
      var talk = self
      _ = talk.receive(.line(move.rawValue), under: campaign)
      let facts = answers.told.map(\.fact)
      return move != .back && talk.answers.told.contains { !facts.contains($0.fact) }
    }
    .map {
      Campaign.Fault(
        at: stand.place.path + ["question"],
        "\(stand.place.id) takes \"\($0.rawValue)\" as an answer; ask it in another way")
    }
  }

  /// Whether the example that is given is no answer to the open question.
  fileprivate func exampleNotTaken(under campaign: Campaign) -> [Campaign.Fault] {
    guard case .topic(let id) = stand.place, let topic = campaign.topic(id) else { return [] }
    var talk = self
    _ = talk.receive(.line(topic.asking.example), under: campaign)
    guard talk.answers[id]?.fact == answers[id]?.fact, talk.stand.pending == nil else { return [] }
    return [
      Campaign.Fault(
        at: stand.place.path + ["example"],
        "\(id): the example \"\(topic.asking.example)\" is no answer; give one that is")
    ]
  }
}

extension Walk.Stop {
  fileprivate var isEnd: Bool { if case .end = self { true } else { false } }
}
