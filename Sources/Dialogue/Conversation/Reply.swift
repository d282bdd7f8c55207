public import Gate
public import Posts
public import Screening

/// What the program says: a kind with its values, for which the campaign has the words.
public enum Reply: Hashable, Sendable {
  /// Something told, with nothing asked.
  case notice(Notice)
  /// A question. Every turn that waits for an answer ends with this or with a re-prompt.
  case question(Asked)
  /// The open question once more, and why.
  case reprompt(Asked, attempt: Int, Reason)
  /// What was understood and noted.
  case noted([Entry])
  /// Words that must not be published, or about which the officer is asked.
  case withheld([Withheld])
  /// The answers, to be checked.
  case review([Entry])
  /// One post, and which of how many it is.
  case post(Post, n: Int, of: Int)
  /// A link that opens a post in the officer's own app.
  case link(String, n: Int)
  /// A text that a phone is to read as a code, where there is a window to draw it in.
  case code(String, n: Int)
  /// The end of the conversation, for good or for now, and what is kept of it.
  case done(Ending, Keeping)

  /// Why a question comes again.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The answer was not understood.
    case unrecognised
    /// The answer cannot be right.
    case impossible
    /// The answer is to be confirmed.
    case unlikely
    /// The answer can mean one of two numbers.
    case ambiguous
    /// The officer is not sure.
    case unsure
    /// The words of the answer must not be published.
    case withheld
  }

  /// A question as it is put.
  public struct Asked: Hashable, Sendable {
    /// Which question.
    public var place: Place
    /// The account named in the gate, for the questions worded for it.
    public var account: Account?
    /// What is to be settled first, in place of the question itself.
    public var pending: Pending?
    /// What the officer answered before, when the question is asked to be changed.
    public var before: Entry?
    /// How many answers the review lists.
    public var rows: Int
    /// Whether there is anything to post yet.
    public var hasFacts: Bool
    /// What form the posts have.
    public var form: Drafting.Form
  }

  /// Words left out, and what the screen says of them.
  public struct Withheld: Hashable, Sendable {
    /// The words as typed; shown to the officer, never kept.
    public var words: String
    /// Why.
    public var finding: Finding
    /// What to say instead; `nil` where the whole is offered in safer words.
    public var advice: String?
  }
}

/// How a conversation ends.
public enum Ending: Hashable, Sendable {
  /// In the gate, without a consent.
  case gate(Gate.Ending)
  /// The gate waits for something outside; the conversation can be taken up again.
  case waiting(Step)
  /// The officer only re-posts, and has been told what to look for.
  case reposting
  /// The posts have been given, for this account.
  case posted(Account)
  /// Nothing was posted, and that is well.
  case nothingPosted
  /// The officer withdrew.
  case stopped
  /// The officer withdrew and had everything erased.
  case forgotten

  /// Whether the conversation can be taken up again.
  var isForNow: Bool { if case .waiting = self { true } else { false } }
}
