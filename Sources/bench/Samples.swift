import Language

/// Texts as officers type them, for timing.
enum Samples {
  static let hours = Question(.duration(bare: .hours), about: "hospital_guard")
  static let anything = Question(.activities, about: "shift")

  static let durations = [
    "5", "about 5", "2 1/2 hrs", "an hour and a half", "90 mins", "from 2 till 7",
    "the best part of six hours", "2-3 hrs", "half an hour", "5h15m", "not sure", "all shift",
  ]

  static let replies = [
    "2 mispers, 5 hrs in A&E with a prisoner, then an hour at a primary school",
    "nicked a shoplifter, then paperwork all afternoon", "3 welfare checks and a burglary visit",
    "nothing exciting, foot patrol 3 hrs", "DV job, sat with mum and the kids till refuge came",
    "no mispers but 2 rtcs", "scene guard 7-3 no relief", "that's it", "yeah loads",
    "coffee with a cop in the village hall 10-12",
  ]

  static let lines = [
    "Spent 5 hours in A&E with offender needing medical attention #truepicture",
    "Dealt with 3 missing people today #policing #truepicture",
    "Six hours in custody with a man who needed a doctor more than a cell",
    "Sat with Mrs Begum at 27 Larkspur Close till the family came",
    "silver Astra reg CA53 HFW with three bald tyres", "Dawn broke over the cordon, no relief",
    "Helped an elderly man home after a fall, cup of tea and a chat",
    "Road closed for six hours, thank you for your patience, all home safe now",
  ]

  /// The replies that lead through the gate to the first open question.
  static let beginning = ["yes", "my own", "yes", "yes", "yes"]

  /// Replies that a conversation may go on with for ever.
  static let facts = [
    "2 mispers", "actually 3", "5 hours in A&E with a prisoner", "a school talk, one hour", "help",
    "no mispers", "4 welfare checks and a burglary visit", "back", "change 1", "no",
  ]

  /// One line of so many bytes: the replies one after the other.
  static func line(of length: Int) -> String {
    let all = replies.joined(separator: ", ") + ", "
    return String(String(repeating: all, count: length / all.utf8.count + 1).prefix(length))
  }

  /// The texts that a piece of work reads in one round.
  static func texts(of work: String) -> [String] {
    switch work {
    case "durations": durations
    case "replies": replies
    case _: lines
    }
  }
}
