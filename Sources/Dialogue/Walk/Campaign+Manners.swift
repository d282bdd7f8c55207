/// The words that a public service does not say to people.
extension Campaign {
  /// The lines that apologise, plead or blame, in the order of the program's own lines and topics.
  var unmannered: [Fault] {
    let lines = Phrase.allCases.map { (path: ["lines", $0.rawValue], line: phrases[$0] ?? "") }
    let asked = topics.flatMap { topic in
      [("question", topic.asking.question), ("help", topic.asking.help), ("why", topic.asking.why)]
        .map { (path: ["topics", topic.id, $0.0], line: $0.1) }
    }
    return (lines + asked).compactMap { path, line in
      line.words.first(where: Self.avoided.contains).map {
        Fault(at: path, "\(path[1]) says \"\($0)\"; say what to do instead")
      }
    }
  }

  /// GOV.UK's list, as far as it is about manners.
  private static let avoided: Set<String> = ["please", "sorry", "invalid", "oops", "uh-oh"]
}

extension String {
  /// The words in small letters, without the marks around them.
  fileprivate var words: [String] {
    lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
  }
}
