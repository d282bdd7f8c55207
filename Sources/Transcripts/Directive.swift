import Dialogue
import Gate
import Language
import Posts

/// What a line of a transcript that begins with `%` asks for.
enum Directive: Hashable, Sendable {
  /// The program may say any number of lines here.
  case anyLines
  /// Something that must be so at this point.
  case claim(Claim)
  /// How the program must end.
  case exit(Int)
  /// What the officer's clock shows from here on.
  case at(Moment)
  /// How the conversation is begun.
  case setting(Setting)
  /// The officer presses Ctrl-C.
  case interrupt
  /// The program ends, and a new one takes up the saved conversation.
  case stopHere

  /// How a conversation is begun.
  enum Setting: Hashable, Sendable {
    case seed(UInt64)
    case campaign(String)
    case language(Tongue)
    case network(Network)
    case keeping(Keeping)
  }
}

extension Directive {
  /// Reads a directive from its line, without the `%`; what follows the word is taken as it is.
  init(reading line: String) throws(Mistake) {
    let word = line.prefix { !$0.isWhitespace }
    guard let keyword = Keyword(rawValue: String(word)) else {
      throw Mistake("unknown directive %\(word)", "use \(Keyword.list), or \"% \" for a comment")
    }
    guard let directive = Directive(keyword, String(line.dropFirst(word.count + 1))) else {
      throw Mistake("%\(word) cannot be read", "write it as in \"%\(keyword.example)\"")
    }
    self = directive
  }

  private init?(_ keyword: Keyword, _ argument: String) {
    let trimmed = argument.trimmed
    let read: Directive? =
      switch keyword {
      case .anyLines: .anyLines
      case .interrupt: .interrupt
      case .stopHere: .stopHere
      case .noPost: .claim(.noPost)
      case .post: .claim(.post(argument))
      case .id: .claim(.question(trimmed))
      case .set: Claim(setting: trimmed).map(Directive.claim)
      case .unset: .claim(.unset(trimmed))
      case .exit: Int(trimmed).map(Directive.exit)
      case .at: Moment(reading: trimmed).map(Directive.at)
      case .seed: UInt64(trimmed).map { .setting(.seed($0)) }
      case .campaign: .setting(.campaign(trimmed))
      case .lang: Tongue(rawValue: trimmed).map { .setting(.language($0)) }
      case .network: Network(rawValue: trimmed).map { .setting(.network($0)) }
      case .keep: Keeping(reading: trimmed).map { .setting(.keeping($0)) }
      }
    guard let read, trimmed.isEmpty != keyword.takesArgument else { return nil }
    self = read
  }
}

extension String {
  /// The text without the spaces around it.
  fileprivate var trimmed: String {
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex
    return String(self[..<end].drop(while: \.isWhitespace))
  }
}
