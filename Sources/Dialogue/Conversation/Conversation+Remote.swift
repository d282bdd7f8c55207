import Gate
import Language

/// What a conversation needs to know where replies come late, through a network.
extension Conversation {
  /// A line that was written before the open question was put: no answer to a consent question.
  public func early(_ line: String, under campaign: Campaign) -> Input {
    guard case .gate = stand.place, ending == nil,
      Reading(of: line, to: question(under: campaign, at: nil)).move == nil
    else { return .line(line) }
    return .unreadable(.early)
  }

  /// The ending that an officer asks for when no question is open, to have what is kept erased.
  public static func withdrawal(in line: String, under campaign: Campaign) -> Ending? {
    let question = Question(.activities, about: "shift", in: campaign.language)
    switch Reading(of: line, to: question).move {
    case .stop: return .stopped
    case .forget: return .forgotten
    case _: return nil
    }
  }
}
