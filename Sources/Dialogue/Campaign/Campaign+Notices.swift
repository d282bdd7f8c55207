import Gate
import Language
import Posts
import Screening

/// The words of what is told, and of the end.
extension Campaign {
  func words(for notice: Notice) -> [String] {
    switch notice {
    case .welcome(let keeping):
      [phrase(.welcome), keeping.promise(in: language) + " " + phrase(.welcomeMoves)]
    case .welcomeBack: [phrase(.welcomeBack)]
    case .changedSince: [phrase(.changedSince)]
    case .explained(let step, let asked): sentences.explanation(of: asked, at: step)
    case .notYet: [phrase(.notYet)]
    case .cannotSkip: [phrase(.cannotSkip)]
    case .help(let place): [help(with: place), phrase(place.isGate ? .movesGate : .moves)]
    case .why(let place): [why(of: place)]
    case .status(let told, let left):
      [phrase(.status, ("count", "\(told)")), phrase(.statusQuestions, ("count", "\(left)"))]
    case .helplines: [phrase(.distress), phrase(.helplines)] + helplines
    case .reassurance(let keeping): [phrase(.uneasy), keeping.promise(in: language)]
    case .noWayBack: [phrase(.noWayBack)]
    case .restarted: [phrase(.restarted)]
    case .lineCleared: [phrase(.lineCleared)]
    case .unreadable(.tooLong): [phrase(.tooLong)]
    case .unreadable(.notText): [phrase(.notText)]
    case .unreadable(.early): [sentences.writtenBefore]
    case .calledAway(let keeping): [phrase(keeping == .file ? .calledAwaySaved : .calledAway)]
    case .struck(let entries): [phrase(.struck, ("facts", list(entries)))]
    case .declined(let id):
      [phrase(.declined, ("topic", topic(id)?.label ?? id), ("reason", topic(id)?.declined ?? ""))]
    case .notAskedHere(let ids): ids.map { phrase(.notAskedHere, ("topic", $0.spaced)) }
    case .didYouMean(let amount, let part):
      [phrase(.didYouMean, ("one", said(amount.low, part)), ("other", said(amount.high, part)))]
    case .nothingNoted: [phrase(.nothingNoted)]
    case .enoughWords: [phrase(.enoughWords)]
    case .whichOne: [phrase(.whichOne)]
    case .noSuchNumber(let n): [phrase(.noSuchNumber, ("n", "\(n)"))]
    case .postsFor(let network): [phrase(.posts, ("network", network.label(in: language)))]
    case .postsChanged: [phrase(.postsChanged)]
    case .nothingToPost: [phrase(.nothingToPost)]
    case .tooLong(let text, let excess, let network):
      [
        phrase(
          .postOver, ("network", network.label(in: language)), ("by", "\(excess)"), ("text", text))
      ]
    case .postWithheld(let id, let finding):
      [phrase(.postWithheld, ("label", topic(id)?.label ?? id), ("reason", reason(of: finding)))]
    case .kept(let words):
      [phrase(.kept, ("words", words.map { "\"\($0)\"" }.joined(separator: ", "))), ""]
    case .cannotKeep: [phrase(.cannotKeep)]
    case .noMoreWordings: [phrase(.noMoreWordings)]
    case .onlySingles: [phrase(.onlySingles)]
    case .whichTarget: [phrase(.whichTarget)]
    case .whichServer(let n): [phrase(.whichServer, ("n", "\(n)"))]
    case .linkTooLong: [phrase(.linkTooLong)]
    case .networkSet(let network): [phrase(.networkSet, ("network", network.label(in: language)))]
    case .networkUnknown:
      [
        phrase(
          .networkUnknown, ("networks", Network.allCases.map(\.rawValue).joined(separator: ", ")))
      ]
    }
  }

  func words(for ending: Ending, _ keeping: Keeping) -> [String] {
    switch ending {
    case .gate(let ending): sentences.ending(ending)
    case .waiting(let step): sentences.waiting(at: step)
    case .reposting:
      [phrase(.reposting, ("hashtags", hashtags.map { "#" + $0 }.joined(separator: " ")))]
        + searches + [phrase(.doneNoPosts)]
    case .posted(let account):
      [
        phrase(.donePosts, ("account", phrase(.init(account)))), phrase(.doneCare),
        keeping.remainder(in: language),
      ]
    case .nothingPosted: [phrase(.doneNoPosts)]
    case .stopped: [phrase(.stopped), keeping.erased(in: language)]
    case .forgotten: [keeping.erased(in: language)]
    }
  }

  /// A number as it would be said alone.
  private func said(_ number: Int, _ part: Slot.Part) -> String {
    part == .minutes
      ? Amount(number).duration(in: language) : Amount(number).count(in: language)
  }

  /// Where to look for what others post: a link a hashtag, where the network has such links.
  private var searches: [String] {
    // An officer's own Mastodon server is not known here.
    network == .mastodon ? [] : hashtags.compactMap { TagSearch(for: $0, on: network)?.url }
  }

  private func help(with place: Place) -> String {
    switch place {
    case .gate(let step): gate[step]?.help ?? ""
    case .topic(let id), .count(let id), .minutes(let id): topic(id)?.asking.help ?? ""
    case .open, .anythingElse, .review, .posts: places[place.id]?.help ?? ""
    }
  }

  private func why(of place: Place) -> String {
    switch place {
    case .gate(let step): gate[step]?.why ?? ""
    case .topic(let id), .count(let id), .minutes(let id): topic(id)?.asking.why ?? ""
    case .open, .anythingElse, .review, .posts: places[place.id]?.why ?? ""
    }
  }
}

extension Place {
  /// Whether it is one of the gate's questions.
  public var isGate: Bool { if case .gate = self { true } else { false } }
}

extension Phrase {
  /// What an account is called.
  fileprivate init(_ account: Account) {
    switch account {
    case .official: self = .accountOfficial
    case .personal: self = .accountPersonal
    case .reposting: self = .accountReposting
    }
  }
}

extension String {
  /// An id as words.
  fileprivate var spaced: String { String(map { $0 == "_" ? " " : $0 }).capitalised }
}
