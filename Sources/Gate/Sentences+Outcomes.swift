import Language

extension Sentences {
  /// What is said before a question comes again because the officer was unsure, or before another
  /// is asked because of what was said; empty when nothing is.
  public func explanation(of asked: Gate.Asked, at step: Step) -> [String] {
    switch (step, language) {
    case (.account, .english) where asked.officialRuledOut:
      [
        "Then not from the official account.",
        "From your own account it may be possible, after your \(shift).",
      ]
    case (.account, .welsh) where asked.officialRuledOut:
      [
        "Felly nid o'r cyfrif swyddogol.",
        "Gallai fod yn bosibl o'ch cyfrif eich hun, ar ôl eich \(shift).",
      ]
    case _ where !asked.unsure: []
    case (.takePart, .english): ["There is no obligation. You can say no and come back later."]
    case (.takePart, .welsh):
      ["Does dim rheidrwydd. Gallwch ddweud na a dod yn ôl yn nes ymlaen."]
    case (.account, .english):
      [
        "Official means your \(force)'s account, if running it is part of your job.",
        "Your own means a personal account, and only after your \(shift).",
        "Only re-posting means passing on what others post, from your own account.",
      ]
    case (.account, .welsh):
      [
        "Swyddogol: cyfrif eich \(force), os yw ei redeg yn rhan o'ch swydd.",
        "Eich cyfrif eich hun: cyfrif personol, a dim ond ar ôl eich \(shift).",
        "Ailbostio yn unig: rhannu postiadau pobl eraill o'ch cyfrif eich hun.",
      ]
    case (.finishedShift, .english):
      ["Your own account is for after you have booked off."]
    case (.finishedShift, .welsh): ["Mae eich cyfrif eich hun ar gyfer ar ôl gorffen."]
    case (.policy, _), (.comfortable, _): []
    }
  }

  /// What is said when the gate has to wait.
  public func waiting(at step: Step) -> [String] {
    switch (step, language) {
    case (.policy, .english):
      [
        "Then let it wait. Your \(force)'s press office can tell you, or its social media policy.",
        "It is your choice. Come back when you know.",
      ]
    case (.policy, .welsh):
      [
        "Gadewch iddo aros felly. Gall swyddfa'r wasg neu bolisi eich \(force) ddweud wrthych.",
        "Eich dewis chi yw hyn. Dewch yn ôl pan fyddwch yn gwybod.",
      ]
    case (_, .english):
      [
        "Not from your own account while you are working.",
        "Come back when your \(shift) is over.",
      ]
    case (_, .welsh):
      ["Nid o'ch cyfrif eich hun tra byddwch yn gweithio.", "Dewch yn ôl ar ôl gorffen."]
    }
  }

  /// What is said when the gate ends without a consent.
  public func ending(_ ending: Gate.Ending) -> [String] {
    switch (ending, language) {
    case (.declined, .english): ["That is fine. Thank you for your time, and for the shift."]
    case (.declined, .welsh): ["Popeth yn iawn. Diolch am eich amser, ac am y gwaith heddiw."]
    case (.undecided, .english): ["Then leave it for now. You can come back at any time."]
    case (.undecided, .welsh): ["Gadewch ef am y tro. Gallwch ddod yn ôl unrhyw bryd."]
    case (.policyForbids, .english):
      ["Then it is best left. Thank you for checking; policy comes first."]
    case (.policyForbids, .welsh): ["Gwell ei adael felly. Diolch am wirio; y polisi sy'n gyntaf."]
    case (.uncomfortable, .english):
      ["Then we stop here. That is a good reason, and it is your choice."]
    case (.uncomfortable, .welsh): ["Gorffennwn yma felly. Eich dewis chi yw hyn."]
    }
  }
}
