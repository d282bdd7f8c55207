import Dialogue
import Posts
import Yams

extension Topic {
  /// Takes in the words of the topic in a language.
  mutating func read(words node: Node, _ file: inout YAMLFile) {
    let what = "the topic \"\(id)\""
    let known = [
      "label", "noted", "with_prisoner", "question", "how_many", "how_long", "example", "help",
      "why",
      "reprompts", "posts", "declined",
    ]
    let fields = file.fields(of: node, known: known, in: what)
    label = file.text("label", of: fields, at: node, in: what) ?? id
    wordings.noted = file.forms(fields["noted"], in: "noted of \(what)")
    if wordings.noted[.plain] == nil {
      file.report("\(what) lacks noted: {plain: …}; add it", at: node)
    }
    if declined != nil {
      declined = file.text("declined", of: fields, at: node, in: what)
      return
    }
    if let prisoner = fields["with_prisoner"] {
      let parts = file.fields(
        of: prisoner, known: ["label", "noted"], in: "with_prisoner of \(what)")
      labelWithPrisoner = file.text(
        "label", of: parts, at: prisoner, in: "with_prisoner of \(what)")
      wordings.notedWithPrisoner = file.forms(parts["noted"], in: "with_prisoner of \(what)")
    }
    readAsking(fields, node, &file)
    readPosts(fields["posts"], node, &file)
  }

  private mutating func readAsking(_ fields: [String: Node], _ node: Node, _ file: inout YAMLFile) {
    let what = "the topic \"\(id)\""
    asking.question = file.text("question", of: fields, at: node, in: what) ?? ""
    asking.example = file.text("example", of: fields, at: node, in: what) ?? ""
    asking.help = file.text("help", of: fields, at: node, in: what) ?? ""
    asking.why = file.text("why", of: fields, at: node, in: what) ?? ""
    asking.howMany = file.text("how_many", of: fields, at: node, in: what, optional: then != .count)
    asking.howLong = file.text("how_long", of: fields, at: node, in: what, optional: then != .hours)
    guard let own = fields["reprompts"] else { return }
    let lines = file.texts("reprompts", of: fields, at: node, in: what)
    file.checkLadder(lines, at: own)
    asking.reprompts = lines
  }

  private mutating func readPosts(_ node: Node?, _ owner: Node, _ file: inout YAMLFile) {
    let what = "posts of the topic \"\(id)\""
    guard let node else {
      file.report("the topic \"\(id)\" lacks \"posts\"; add its wordings", at: owner)
      return
    }
    let fields = file.fields(of: node, known: Form.allCases.map(\.rawValue), in: what)
    for form in Form.allCases {
      guard let list = fields[form.rawValue] else { continue }
      guard let entries = list.sequence else {
        file.report(
          "\"\(form.rawValue)\" in \(what) is not a list; write its wordings with \"- \"", at: list)
        continue
      }
      wordings.posts[form] = entries.compactMap {
        file.wording($0, form, words: kind == .words, in: what)
      }
    }
    if !(wordings.posts[.plain] ?? []).contains(where: { $0.needs == nil && $0.account == nil }) {
      file.report(
        "\(what) lacks a \"plain\" wording that needs nothing; add one that is always true",
        at: node)
    }
  }
}

extension YAMLFile {
  /// The short forms of a topic's facts.
  mutating func forms(_ node: Node?, in what: String) -> [Form: String] {
    let fields = fields(of: node, known: Form.allCases.map(\.rawValue), in: what)
    var forms: [Form: String] = [:]
    for form in Form.allCases {
      guard let node = fields[form.rawValue], let text = text(node, called: what) else { continue }
      check(text, holds: form.holds + ["words"], needed: form.holds, at: node)
      forms[form] = text
    }
    return forms
  }

  /// One wording: a text, a ladder of texts, or a mapping with what it needs.
  mutating func wording(_ node: Node, _ form: Form, words: Bool, in what: String) -> Wording? {
    guard node.mapping != nil else {
      return ladder(node, form, words: words, in: what).map { Wording($0) }
    }
    let fields = fields(of: node, known: ["say", "needs", "account"], in: what)
    guard let say = fields["say"], let rungs = ladder(say, form, words: words, in: what) else {
      report("a wording in \(what) lacks \"say\"; add its words", at: node)
      return nil
    }
    return Wording(
      rungs, needs: choice("needs", of: fields, in: what, called: "need"),
      account: choice("account", of: fields, in: what, called: "account"))
  }

  /// A text, or a ladder of texts from long to short.
  private mutating func ladder(_ node: Node, _ form: Form, words: Bool, in what: String)
    -> [String]?
  {
    let rungs = (node.sequence.map(Array.init) ?? [node]).compactMap { text($0, called: what) }
    for rung in rungs {
      check(rung, holds: form.holds + (words ? ["words"] : []), needed: form.holds, at: node)
      if rung.hasPrefix("{count}") || rung.hasPrefix("{time}") {
        report("a wording begins with a number; begin with a word", at: node)
      }
      if rung.hasSuffix(".") { report("a wording ends in a full stop; leave it out", at: node) }
      if rung.utf8.contains(UInt8(ascii: "#")) {
        report("a wording has a hashtag; they are added to it", at: node)
      }
    }
    return rungs.isEmpty ? nil : rungs
  }
}

extension Form {
  /// What must be filled in for the form to say what it says.
  fileprivate var holds: [String] {
    switch self {
    case .plain, .one: []
    case .many: ["count"]
    case .time: ["time"]
    }
  }
}
