public import Gate
public import Language
public import Posts
public import Screening

/// Something told to the officer, with nothing asked.
public enum Notice: Hashable, Sendable {
  // The beginning.
  case welcome(Keeping)
  case welcomeBack
  /// The campaign's words have changed since the conversation was saved.
  case changedSince

  // The gate.
  case explained(Step, Gate.Asked)
  /// The move cannot be made before the consent questions are answered.
  case notYet
  case cannotSkip

  // Moves.
  case help(Place)
  case why(Place)
  case status(told: Int, left: Int)
  /// People to talk to, for an officer who has had enough.
  case helplines
  /// What becomes of what was told, for an officer who is uneasy.
  case reassurance(Keeping)
  case noWayBack
  case restarted
  case lineCleared
  case unreadable(Input.Unreadable)
  case calledAway(Keeping)

  // The interview.
  /// Taken out, because the officer said that it did not happen.
  case struck([Entry])
  /// A topic that is never posted about.
  case declined(String)
  /// Activities that this campaign has no words for.
  case notAskedHere([String])
  /// A range so wide that one of its ends must be meant.
  case didYouMean(Amount, Slot.Part)
  case nothingNoted
  /// No more of the officer's own words can be taken.
  case enoughWords
  case whichOne
  case noSuchNumber(Int)

  // The posts.
  case postsFor(Network)
  case postsChanged
  case nothingToPost
  case tooLong(text: String, by: Int, Network)
  case postWithheld(topic: String, Finding)
  /// Words that are flagged, and in the post because the officer insisted.
  case kept([String])
  /// Words that block cannot be insisted on.
  case cannotKeep
  case noMoreWordings
  case onlySingles
  case whichTarget
  case whichServer(Int)
  case linkTooLong
  case networkSet(Network)
  case networkUnknown
}
