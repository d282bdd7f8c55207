import Dialogue
import Gate
import Testing

/// Going back.
@Suite("Back")
struct BackTests {
  @Test("takes back the last answer, at every question", arguments: Way.all)
  func once(way: Way) throws {
    guard let last = way.lines.last else { return }
    var talk = try Talk(Array(way.lines.dropLast()))
    let before = talk.conversation
    talk.say(last)
    talk.say("back")
    #expect(talk.conversation == before)
    #expect(talk.replies.questions.count == 1)
  }

  @Test("goes back through every answer, into the gate, to the first question", arguments: Way.all)
  func throughout(way: Way) throws {
    var states = [try Talk().conversation]
    var talk = try Talk()
    for line in way.lines {
      talk.say(line)
      states.append(talk.conversation)
    }
    for state in states.reversed().dropFirst() {
      talk.say("back")
      #expect(talk.conversation == state)
    }
    talk.say("back")
    #expect(talk.replies.notices == [.noWayBack])
    #expect(talk.place == .gate(.takePart))
  }

  @Test("into the gate keeps the answers, and applies the gate again")
  func gate() throws {
    var talk = try Talk(Way.consent + ["2 missing people"])
    talk.say("back")
    talk.say("back")
    #expect(talk.place == .gate(.comfortable))
    #expect(talk.conversation.gate.consent == nil)
    talk.say("no")
    #expect(talk.replies.ending == .gate(.uncomfortable))
    #expect(talk.conversation.answers.entries.isEmpty)
  }
}
