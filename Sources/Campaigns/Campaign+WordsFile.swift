import Dialogue
import Gate
import Language
import Posts
import Screening
import Yams

extension Campaign {
  /// Takes in the file of a language: every line that is said outside the gate's own sentences.
  mutating func read(words file: inout YAMLFile) {
    let known = ["language", "lines", "gate", "helplines", "reprompts", "places", "topics"]
    let what = "the file"
    let fields = file.fields(of: file.root, known: known + ["cautions"], in: what)
    for key in known where fields[key] == nil && file.root != nil {
      file.report("there is no \"\(key)\"; add it", at: file.root)
    }
    if let said = file.text("language", of: fields, at: nil, in: what), said != language.rawValue {
      file.report(
        "says it is in \"\(said)\"; write \"\(language.rawValue)\"", at: fields["language"])
    }
    helplines = file.texts("helplines", of: fields, at: nil, in: what)
    readLines(fields["lines"], &file)
    readGate(fields["gate"], &file)
    readReprompts(fields["reprompts"], &file)
    readPlaces(fields["places"], &file)
    readCautions(fields["cautions"], &file)
    readTopicWords(fields["topics"], &file)
  }

  private mutating func readLines(_ node: Node?, _ file: inout YAMLFile) {
    let fields = file.fields(of: node, known: Phrase.allCases.map(\.rawValue), in: "lines")
    for phrase in Phrase.allCases {
      guard let line = file.text(phrase.rawValue, of: fields, at: node, in: "lines") else {
        continue
      }
      file.check(line, holds: phrase.holds, needed: phrase.holds, at: fields[phrase.rawValue])
      phrases[phrase] = line
    }
  }

  private mutating func readGate(_ node: Node?, _ file: inout YAMLFile) {
    let names = Step.allCases.map(\.name)
    let fields = file.fields(of: node, known: names, in: "gate")
    for step in Step.allCases {
      let what = "gate, \(step.name)"
      guard let node = fields[step.name] else {
        if node != nil {
          file.report("gate lacks \"\(step.name)\"; add its help and why", at: node)
        }
        continue
      }
      let notes = file.fields(of: node, known: ["note", "help", "why"], in: what)
      gate[step] = GateNotes(
        note: file.text("note", of: notes, at: node, in: what, optional: true),
        help: file.text("help", of: notes, at: node, in: what) ?? "",
        why: file.text("why", of: notes, at: node, in: what) ?? "")
    }
  }

  private mutating func readReprompts(_ node: Node?, _ file: inout YAMLFile) {
    let fields = file.fields(of: node, known: AnswerKind.allCases.map(\.rawValue), in: "reprompts")
    for kind in AnswerKind.allCases {
      let lines = file.texts(kind.rawValue, of: fields, at: node, in: "reprompts")
      file.checkLadder(lines, at: fields[kind.rawValue])
      reprompts[kind] = lines
    }
  }

  private mutating func readPlaces(_ node: Node?, _ file: inout YAMLFile) {
    let known = ["open", "anything_else", "review", "posts"]
    let fields = file.fields(of: node, known: known, in: "places")
    for key in known {
      guard let place = fields[key] else {
        if node != nil { file.report("places lacks \"\(key)\"; add its help and why", at: node) }
        continue
      }
      let notes = file.fields(of: place, known: ["help", "why"], in: key)
      places[key] = PlaceNotes(
        help: file.text("help", of: notes, at: place, in: key) ?? "",
        why: file.text("why", of: notes, at: place, in: key) ?? "")
    }
  }

  private mutating func readCautions(_ node: Node?, _ file: inout YAMLFile) {
    let names = Finding.Category.allCases.map(\.rawValue)
    let fields = file.fields(of: node, known: names, in: "cautions")
    for category in Finding.Category.allCases {
      guard let node = fields[category.rawValue] else { continue }
      let what = "cautions, \(category.rawValue)"
      let parts = file.fields(of: node, known: ["reason", "instead"], in: what)
      guard let reason = file.text("reason", of: parts, at: node, in: what) else { continue }
      cautions[category] = Caution(
        reason: reason,
        instead: file.text("instead", of: parts, at: node, in: what, optional: true))
    }
  }

  private mutating func readTopicWords(_ node: Node?, _ file: inout YAMLFile) {
    let fields = file.fields(of: node, known: topics.map(\.id), in: "topics")
    for index in topics.indices {
      let id = topics[index].id
      if let node = fields[id] {
        topics[index].read(words: node, &file)
      } else if node != nil {
        file.report("the topic \"\(id)\" has no words; add them", at: node)
      }
    }
  }
}

extension YAMLFile {
  /// Checks that a line has the braces it needs, and no others than those that are filled in.
  mutating func check(_ line: String, holds known: [String], needed: [String], at node: Node?) {
    let braces = line.namesInBraces
    for name in braces where !known.contains(name) {
      let right =
        known.isEmpty ? "nothing is filled in here" : "use \(known.map { "{\($0)}" }.listed)"
      report("{\(name)} means nothing here; \(right)", at: node)
    }
    for name in needed where !braces.contains(name) {
      report("the line lacks {\(name)}; put it where its value belongs", at: node)
    }
  }

  /// Checks that what is said before a question comes again is said in three ways.
  mutating func checkLadder(_ lines: [String], at node: Node?) {
    guard let node, !lines.isEmpty else { return }
    if lines.count != 3 {
      report(
        "there are \(lines.count) lines; write three: short, an example, what can be said", at: node
      )
    } else if Set(lines).count < 3 {
      report("two of the three lines are the same; say it in another way each time", at: node)
    }
    for line in lines { check(line, holds: ["example"], needed: [], at: node) }
  }
}

extension String {
  /// What stands in braces: "count" of "{count} visits".
  fileprivate var namesInBraces: [String] {
    let bytes = utf8.span
    var names: [String] = []
    var start: Int?
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: "{"): start = place + 1
      case UInt8(ascii: "}"):
        if let start {
          names.append(String(Substring(utf8.dropFirst(start).prefix(place - start))))
        }
        start = nil
      case _: continue
      }
    }
    return names
  }
}
