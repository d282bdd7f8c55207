/// A line that the program says and a campaign words.
///
/// The raw value is its key in the campaign's files.
public enum Phrase: String, Hashable, Sendable, CaseIterable {
  // The beginning.
  case welcome
  case welcomeMoves = "welcome_moves"
  case welcomeBack = "welcome_back"
  case changedSince = "changed_since"

  // The interview.
  case open
  case anythingElse = "anything_else"
  case howMany = "how_many"
  case howLong = "how_long"
  case noted
  case struck
  case notedBefore = "noted_before"
  case declined
  case notAskedHere = "not_asked_here"
  case unlikely
  case didYouMean = "did_you_mean"
  case impossibleCount = "impossible_count"
  case impossibleTime = "impossible_time"
  case unsure
  case withheld
  case doubtful
  case advised
  case withheldAgain = "withheld_again"
  case reworded
  case rewordedAsk = "reworded_ask"
  case rewordedOrKept = "reworded_or_kept"
  case keepAsk = "keep_ask"
  case cannotKeep = "cannot_keep"

  // The review.
  case review
  case reviewRow = "review_row"
  case reviewAsk = "review_ask"
  case reviewAskEmpty = "review_ask_empty"
  case answerYes = "answer_yes"
  case answerNo = "answer_no"
  case answerNotGiven = "answer_not_given"
  case answerRemoved = "answer_removed"
  case whichOne = "which_one"
  case noSuchNumber = "no_such_number"
  case nothingNoted = "nothing_noted"
  case enoughWords = "enough_words"
  case nothingToPost = "nothing_to_post"

  // The posts.
  case posts
  case postPlace = "post_place"
  case postPlaceUnlimited = "post_place_unlimited"
  case postsChanged = "posts_changed"
  case postsAsk = "posts_ask"
  case postsAskSummary = "posts_ask_summary"
  case postsAskThread = "posts_ask_thread"
  case postOver = "post_over"
  case postWithheld = "post_withheld"
  case kept
  case noMoreWordings = "no_more_wordings"
  case editAsk = "edit_ask"
  case onlySingles = "only_singles"
  case link
  case whichTarget = "which_target"
  case whichServer = "which_server"
  case linkTooLong = "link_too_long"
  case codePlace = "code_place"
  case codeTooLarge = "code_too_large"
  case codeElsewhere = "code_elsewhere"
  case networkSet = "network_set"
  case networkUnknown = "network_unknown"

  // Moves.
  case helplines
  case distress
  case uneasy
  case pauseAsk = "pause_ask"
  case status
  case statusQuestions = "status_questions"
  case cannotSkip = "cannot_skip"
  case notYet = "not_yet"
  case noWayBack = "no_way_back"
  case restartAsk = "restart_ask"
  case restarted
  case moves
  case movesGate = "moves_gate"
  case lineCleared = "line_cleared"
  case tooLong = "too_long"
  case notText = "not_text"
  case calledAway = "called_away"
  case calledAwaySaved = "called_away_saved"
  case notSaved = "not_saved"

  // The end.
  case reposting
  case donePosts = "done_posts"
  case doneNoPosts = "done_no_posts"
  case doneCare = "done_care"
  case stopped
  case accountOfficial = "account_official"
  case accountPersonal = "account_personal"
  case accountReposting = "account_reposting"

  /// The values that are filled in, by the names the line must hold in braces.
  public var holds: [String] {
    switch self {
    case .noted, .struck: ["facts"]
    case .notedBefore, .unlikely: ["answer"]
    case .declined: ["topic", "reason"]
    case .notAskedHere: ["topic"]
    case .withheld, .doubtful: ["words", "reason"]
    case .advised: ["suggestion"]
    case .reworded: ["text"]
    case .kept: ["words"]
    case .reviewRow: ["n", "label", "answer"]
    case .noSuchNumber, .editAsk, .link, .whichServer, .codePlace, .codeTooLarge, .codeElsewhere:
      ["n"]
    case .reviewAsk, .didYouMean: ["one", "other"]
    case .posts, .networkSet: ["network"]
    case .postPlace: ["n", "of", "length", "limit"]
    case .postPlaceUnlimited: ["n", "of", "length"]
    case .postOver: ["network", "by", "text"]
    case .postWithheld: ["label", "reason"]
    case .networkUnknown: ["networks"]
    case .status, .statusQuestions: ["count"]
    case .reposting: ["hashtags"]
    case .donePosts: ["account"]
    case _: []
    }
  }
}
