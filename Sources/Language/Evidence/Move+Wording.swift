extension Move {
  /// What it asks for, in plain English.
  public var wording: String {
    switch self {
    case .help: "asks for help"
    case .why: "asks why"
    case .again: "asks to hear it again"
    case .back: "goes back one question"
    case .skip: "skips this question"
    case .change: "changes an earlier answer"
    case .review: "asks to see the answers"
    case .status: "asks how far it is"
    case .preview: "asks to see the posts"
    case .askMe: "asks to be asked"
    case .done: "has nothing more to tell"
    case .restart: "starts again"
    case .stop: "stops"
    case .forget: "erases everything"
    case .uneasy: "is uneasy about this"
    case .distress: "is not all right"
    case .goOn: "goes on"
    }
  }
}
