public import Language

/// What is kept of a conversation, and for how long: the one value from which it is said, so that
/// no mode of the program can claim what is not so.
public enum Keeping: Hashable, Sendable {
  /// Nothing outlives the process.
  case nothing
  /// One file, until the officer says "forget" or the conversation ends.
  case file
  /// A transcript that the officer asked for, with every answer in it.
  case transcript
  /// A session on a bridge, for so many days after the last message.
  case session(days: Int)

  /// What is said at the beginning, before anything is asked.
  public func promise(in language: Tongue) -> String {
    switch (self, language) {
    case (.nothing, .english): "I never post. Nothing is saved."
    case (.nothing, .welsh): "Dydw i byth yn postio. Does dim yn cael ei gadw."
    case (.file, .english): "I never post. I save one file here so that you can come back."
    case (.file, .welsh): "Dydw i byth yn postio. Rwy'n cadw un ffeil yma i chi gael dod yn ôl."
    case (.transcript, .english): "I never post. Everything you type goes into the transcript."
    case (.transcript, .welsh):
      "Dydw i byth yn postio. Mae popeth a deipiwch yn mynd i'r trawsgrifiad."
    case (.session(let days), .english):
      "I never post. I keep this chat until you say forget, or for \(days) days after your last message."
    case (.session(let days), .welsh):
      "Dydw i byth yn postio. Cedwir y sgwrs hon nes i chi ddweud anghofio, neu am \(days) diwrnod."
    }
  }

  /// What is said at the end, when it was not erased.
  public func remainder(in language: Tongue) -> String {
    switch (self, language) {
    case (.nothing, .english): "I have kept nothing. The words are still on this screen."
    case (.nothing, .welsh): "Does dim wedi'i gadw. Mae'r geiriau'n dal ar y sgrin hon."
    case (.file, .english): "The saved file is gone. The words are still on this screen."
    case (.file, .welsh): "Mae'r ffeil wedi'i dileu. Mae'r geiriau'n dal ar y sgrin hon."
    case (.transcript, .english):
      "The transcript you asked for holds your answers. Delete it when you are done."
    case (.transcript, .welsh): "Mae'r trawsgrifiad yn cynnwys eich atebion. Dilëwch ef wedyn."
    case (.session(let days), .english):
      "This chat is kept for \(days) days. Say forget to erase it now."
    case (.session(let days), .welsh):
      "Cedwir y sgwrs hon am \(days) diwrnod. Dywedwch anghofio i'w dileu nawr."
    }
  }

  /// What is said when the officer has asked to erase everything.
  public func erased(in language: Tongue) -> String {
    switch (self, language) {
    case (.transcript, .english):
      "Your answers are erased here. The transcript file is yours to delete."
    case (.transcript, .welsh): "Mae eich atebion wedi'u dileu yma. Chi biau dileu'r trawsgrifiad."
    case (_, .english): "Your answers and posts are erased. Nothing is kept."
    case (_, .welsh): "Mae eich atebion a'ch postiadau wedi'u dileu. Does dim wedi'i gadw."
    }
  }
}
