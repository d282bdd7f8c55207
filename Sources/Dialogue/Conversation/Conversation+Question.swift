import Gate
import Language

/// The question that is open, as it is put and as a reply to it is read.
extension Conversation {
  /// The open question as it is put.
  var asked: Reply.Asked {
    Reply.Asked(
      place: stand.place, account: gate.account, pending: stand.pending, before: before,
      rows: answers.listed.count, hasFacts: !answers.told.isEmpty,
      form: drafting.form)
  }

  /// What was answered before, when the question is asked to be changed.
  private var before: Entry? {
    if let index = stand.replaces { return answers.entries[index] }
    guard stand.detour != nil, !stand.place.isFollowUp, let id = stand.place.about,
      let entry = answers[id], entry.words == nil
    else { return nil }
    return entry
  }

  /// Puts the open question.
  var question: Reply { .question(asked) }

  /// The open question once more, in the same words, after something else was said.
  var sameQuestion: [Reply] { ending == nil ? [question] : [] }

  /// Puts the question once more because of the reply to it.
  mutating func reprompt(_ reason: Reply.Reason) -> Reply {
    if reason == .unrecognised { stand.attempt = min(3, stand.attempt + 1) }
    return .reprompt(asked, attempt: max(1, stand.attempt), reason)
  }

  /// The open question as reading a reply to it needs it.
  func question(under campaign: Campaign, at moment: Moment?) -> Question {
    let language = campaign.language
    if case .gate = stand.place {
      return gate.question(in: language) ?? Question(.activities, about: "shift", in: language)
    }
    return Question(
      kind(under: campaign), about: stand.place.about ?? "shift", in: language,
      now: moment?.timeOfDay, filled: answers.slots + [Slot("account")], lastSlot: stand.lastSlot)
  }

  /// Reads a reply to the open question; one that asks how much takes a plain yes as well.
  func reading(of line: String, under campaign: Campaign, at moment: Moment?) -> Reading {
    var question = question(under: campaign, at: moment)
    var reading = Reading(of: line, to: question)
    if case .topic = stand.place, [reading.count, reading.minutes].contains(.unclear) {
      question.kind = .yesNo
      reading.answer = Reading(of: line, to: question).answer
    }
    return reading
  }

  private func kind(under campaign: Campaign) -> Question.Kind {
    switch stand.place {
    case .gate, .open, .anythingElse, .review, .posts: return .activities
    case .count: return .count
    case .minutes: return .duration(bare: .hours)
    case .topic(let id):
      switch campaign.topic(id)?.kind {
      case .yesNo: return .yesNo
      case .count: return .count
      case .hours: return .duration(bare: .hours)
      // Any sentence is an answer, a move is none.
      case .words, nil: return .yesNo
      }
    }
  }
}

extension Answers {
  /// The slots that have an answer.
  var slots: [Slot] {
    entries.flatMap { entry in
      [Slot(entry.topic, .any)]
        + (entry.count == nil ? [] : [Slot(entry.topic, .count)])
        + (entry.minutes == nil ? [] : [Slot(entry.topic, .minutes)])
    }
  }
}
