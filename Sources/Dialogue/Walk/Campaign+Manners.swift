/// The words that a public service does not say to people.
extension Campaign {
  /// The lines that apologise, plead or blame, in the order of the program's own lines and topics.
  var unmannered: [String] {
    let lines = Phrase.allCases.map { ($0.rawValue, phrases[$0] ?? "") }
    let asked = topics.flatMap { topic in
      [topic.asking.question, topic.asking.help, topic.asking.why].map { (topic.id, $0) }
    }
    return (lines + asked).compactMap { name, line in
      line.words.first(where: Self.avoided.contains).map {
        "\(name) says \"\($0)\"; say what to do instead"
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
