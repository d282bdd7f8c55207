import Gate
import Posts
import Screening

@testable import Dialogue

/// One input and what came of it.
struct Turn {
  let before: Conversation
  let input: Input
  let replies: [Reply]
  let after: Conversation
  let campaign: Campaign

  /// The turns of a conversation, the beginning left out.
  static func all(of inputs: [Input], under campaign: Campaign) -> [Turn] {
    var conversation = Conversation(seed: 0, keeping: .nothing, network: campaign.network)
    _ = conversation.receive(.begin, under: campaign)
    return inputs.map { input in
      let before = conversation
      let replies = conversation.receive(input, under: campaign)
      return Turn(
        before: before, input: input, replies: replies, after: conversation, campaign: campaign)
    }
  }

  /// The state after going back.
  var takenBack: Conversation {
    var conversation = after
    _ = conversation.receive(.line("back"), under: campaign)
    return conversation
  }
}

/// What must hold of every turn, whatever was typed.
enum Property: String, CaseIterable {
  case saysSomething = "something is said"
  case namesItsQuestion = "what waits names its question, what does not has ended"
  case asksOnce = "one question is asked at a time"
  case saysWords = "everything that is said has words"
  case goesBack = "back restores what was before an answer"
  case keepsLog = "every change of the answers can be taken back"
  case needsConsent = "no post is given without a consent"
  case passesScreen = "every post passes the screen, but for what is kept and shown with it"
  case keepsOnInsistence = "words are kept only where they do not block and the officer insists"
  case fits = "every post measures within its limit"
  case keepsNoWords = "the log holds no words that were typed"
  case erases = "nothing is left of what was withdrawn"

  /// Whether it holds of a turn.
  func holds(of turn: Turn) -> Bool {
    let (before, after) = (turn.before, turn.after)
    switch self {
    case .saysSomething:
      return !turn.replies.isEmpty
    case .namesItsQuestion:
      if after.ending != nil { return turn.replies.last?.ends == true }
      if turn.input == .end { return turn.replies == [.notice(.calledAway(.nothing))] }
      return turn.replies.questions.last?.place == after.stand.place
        && turn.replies.last.map { [$0].questions.count } == 1
    case .asksOnce:
      return turn.replies.questions.count <= 1
    case .saysWords:
      return turn.replies.allSatisfy {
        let lines = turn.campaign.words(for: $0)
        return lines.contains { !$0.isEmpty } || $0.mayBeSilent
      }
    case .goesBack:
      guard turn.isAnswer else { return true }
      let restored = turn.takenBack
      return restored.stand == before.stand.withoutFlagged && restored.answers == before.answers
        && restored.gate == before.gate
    case .keepsLog:
      guard before.answers != after.answers, !turn.isWithdrawal else { return true }
      return after.log.count == before.log.count + 1 || after.log.count == before.log.count - 1
    case .needsConsent:
      return after.gate.consent != nil || turn.replies.posts.isEmpty
    case .passesScreen:
      return turn.replies.indices.allSatisfy { index in
        guard case .post(let post, _, _) = turn.replies[index] else { return true }
        let findings = turn.campaign.screen.findings(in: post.text)
        let words = findings.map { post.text.scalars(in: $0.range) }
        let isShown = turn.replies.dropFirst(index + 1).first == .notice(.kept(words))
        return findings.isEmpty
          || isShown
            && findings.allSatisfy { finding in
              Kept(finding, in: post.text).map { after.kept.contains($0) } ?? false
            }
      }
    case .keepsOnInsistence:
      let new = after.kept.subtracting(before.kept)
      guard !new.isEmpty, case .line(let line) = turn.input else { return new.isEmpty }
      guard Insistence(line) == .plain, case .flagged(let asked)? = before.stand.pending else {
        return false
      }
      let findings = turn.campaign.screen.findings(in: asked.typed ?? "")
      return !findings.isEmpty && findings.allSatisfy { $0.severity == .ask }
    case .fits:
      return turn.replies.allSatisfy {
        guard case .post(let post, _, _) = $0 else { return true }
        return Measured(post.text, on: post.network).excess == 0 && !post.text.isEmpty
      }
    case .keepsNoWords:
      return after.log.allSatisfy { undo in
        undo.changed.allSatisfy { $0.entry.words == nil && $0.entry.kept.isEmpty }
          && undo.stand == undo.stand.withoutFlagged
      }
    case .erases:
      guard after.ending == .stopped || after.ending == .forgotten else { return true }
      return after.answers.entries.isEmpty && after.log.isEmpty && after.gate.readings.isEmpty
        && after.drafting == Drafting(network: after.drafting.network)
    }
  }
}

extension Turn {
  /// Whether an answer was given that leads on: in the interview it is logged, in the gate it leads
  /// to another question.
  fileprivate var isAnswer: Bool {
    guard after.ending == nil else { return false }
    if after.log.count > before.log.count { return true }
    return before.stand.place.isGate && after.stand.place != before.stand.place
      && after.gate.readings.count > before.gate.readings.count
  }

  /// Whether the answers were erased as a whole.
  fileprivate var isWithdrawal: Bool { after.answers.entries.isEmpty && after.log.isEmpty }
}

extension Conversation {
  /// What the officer has kept against the screen's advice.
  fileprivate var kept: Set<Kept> {
    Set(answers.entries.flatMap(\.kept) + drafting.edits.values.flatMap(\.kept))
  }
}

extension Reply {
  fileprivate var ends: Bool { if case .done = self { true } else { false } }

  /// Whether it may have no words: the gate explains only what there is to explain.
  fileprivate var mayBeSilent: Bool { if case .notice(.explained) = self { true } else { false } }
}
