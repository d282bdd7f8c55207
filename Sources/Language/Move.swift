/// What an officer asks of the conversation itself instead of answering.
public enum Move: String, Hashable, Sendable, CaseIterable {
  /// What counts as an answer here.
  case help
  /// Why this is asked.
  case why
  /// Say the question again.
  case again = "repeat"
  /// One question back.
  case back
  /// Leave this question unanswered.
  case skip
  /// Change an earlier answer; ``Reading/change`` says which, if that was said.
  case change
  /// Show the answers so far.
  case review
  /// Where the conversation stands.
  case status
  /// The posts so far.
  case preview
  /// Be asked the campaign's questions one by one.
  case askMe = "ask me"
  /// Nothing more to tell.
  case done
  /// Begin anew, answers gone.
  case restart
  /// End now and withdraw.
  case stop
  /// End now, and erase also what was saved.
  case forget
  /// Discomfort with the content or the process: privacy, legal worry.
  case uneasy
  /// Personal distress: "I can't cope", "had enough".
  case distress
  /// Take up again after a pause: "go on", "carry on".
  case goOn = "go on"
}
