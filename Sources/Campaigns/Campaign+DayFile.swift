import Dialogue
import Gate
import Posts
import Screening
import Yams

extension Campaign {
  /// Takes in `campaign.yaml`: the day, and the topics without their words.
  mutating func read(day file: inout YAMLFile) {
    guard file.root != nil else { return }
    let what = "the campaign"
    let known = ["name", "day", "hashtags", "network", "nouns", "screen", "topics"]
    let fields = file.fields(of: file.root, known: known, in: what)
    name = file.text("name", of: fields, at: file.root, in: what) ?? name
    hashtags = file.texts("hashtags", of: fields, at: file.root, in: what)
    for tag in hashtags where !tag.isHashtag {
      file.report(
        "\"\(tag)\" is no hashtag; use letters and digits, without #", at: fields["hashtags"])
    }
    network = file.choice("network", of: fields, in: what, called: "network") ?? .x
    readNouns(fields["nouns"], &file)
    readScreen(fields["screen"], day: fields["day"], &file)
    readTopics(fields["topics"], &file)
  }

  private mutating func readNouns(_ node: Node?, _ file: inout YAMLFile) {
    let fields = file.fields(of: node, known: ["force", "shift"], in: "nouns")
    nouns.force = file.choice("force", of: fields, in: "nouns", called: "force") ?? .force
    nouns.shift = file.choice("shift", of: fields, in: "nouns", called: "shift") ?? .shift
  }

  /// A campaign adds words to the screen and names its day; it can take nothing away.
  private mutating func readScreen(_ node: Node?, day: Node?, _ file: inout YAMLFile) {
    let fields = file.fields(of: node, known: ["also"], in: "screen")
    let also = file.texts("also", of: fields, at: node, in: "screen", optional: true)
    guard let day else {
      screen = Screen(adding: also)
      return
    }
    let parts = file.fields(of: day, known: ["month", "day"], in: "the day")
    let month = file.number("month", of: parts, in: "the day")
    let date = file.number("day", of: parts, in: "the day")
    guard let month, let date, (1...12).contains(month), (1...31).contains(date) else {
      file.report("the day is no day of a year; write {month: 2, day: 9}", at: day)
      return
    }
    screen = Screen(adding: also, campaignDays: [Screen.Day(month: month, day: date)])
  }

  private mutating func readTopics(_ node: Node?, _ file: inout YAMLFile) {
    guard let list = node?.sequence, !list.isEmpty else {
      file.report("the campaign has no topics; add \"topics:\" and a list", at: node ?? file.root)
      return
    }
    for node in list {
      guard let topic = topic(node, &file) else { continue }
      if topics.contains(where: { $0.id == topic.id }) {
        file.report("the topic \"\(topic.id)\" stands twice; keep one", at: node)
      } else {
        topics.append(topic)
      }
    }
    if !topics.contains(where: \.asked) {
      file.report("no topic is asked; add \"asked: yes\" to one", at: node)
    }
  }

  private func topic(_ node: Node, _ file: inout YAMLFile) -> Topic? {
    let known = ["id", "kind", "asked", "then", "unlikely", "tags", "posted"]
    let fields = file.fields(of: node, known: known, in: "a topic")
    guard let id = file.text("id", of: fields, at: node, in: "a topic") else { return nil }
    let what = "the topic \"\(id)\""
    if fields["kind"] == nil { file.report("\(what) lacks \"kind\"; add it", at: node) }
    var topic = Topic(
      id, kind: file.choice("kind", of: fields, in: what, called: "kind") ?? .yesNo,
      asked: file.flag("asked", of: fields, in: what) ?? false)
    topic.then = file.choice("then", of: fields, in: what, called: "follow-up")
    topic.unlikely = file.number("unlikely", of: fields, in: what)
    topic.tags = tags(of: fields, node, in: what, &file)
    if file.flag("posted", of: fields, in: what) == false {
      // The reason is among the words of a language.
      topic.declined = ""
    } else if topic.tags.isEmpty {
      file.report(
        "\(what) has no hashtags; add \"tags: [\(hashtags.joined(separator: ", "))]\"", at: node)
    }
    return topic
  }

  /// The hashtags of a topic, in the capitals of the campaign's own list: `#TruePicture` for screen
  /// readers is one line's change.
  private func tags(
    of fields: [String: Node], _ node: Node, in what: String, _ file: inout YAMLFile
  ) -> [String] {
    var tags: [String] = []
    for tag in file.texts("tags", of: fields, at: node, in: what, optional: true) {
      if let own = hashtags.first(where: { $0.lowercased() == tag.lowercased() }) {
        tags.append(own)
      } else {
        file.report(
          "\(what) has the hashtag \"\(tag)\", the campaign has not; use \(hashtags.listed)",
          at: fields["tags"])
      }
    }
    return tags
  }
}

extension String {
  /// Whether it can be a hashtag on every network: letters and digits, a letter among them.
  fileprivate var isHashtag: Bool {
    allSatisfy { $0.isLetter || $0.isNumber } && contains(where: \.isLetter)
  }
}
