extension Activity {
  /// What it is called in plain English.
  public var wording: String {
    switch self {
    case .missingPerson: "missing person"
    case .hospitalGuard: "A&E or hospital guard"
    case .prisonerEscort: "prisoner escort"
    case .schoolTalk: "school visit"
    case .crimePrevention: "crime prevention"
    case .victimReassurance: "reassuring victims"
    case .patrol: "patrol"
    case .mentalHealth: "mental health crisis"
    case .collision: "road traffic collision"
    case .houseToHouse: "house-to-house or CCTV enquiries"
    case .sceneGuard: "scene guard"
    case .paperwork: "paperwork"
    case .court: "court"
    case .welfareCheck: "welfare check"
    case .communityMeeting: "community meeting"
    case .publicAdvice: "helping the public"
    case .lostProperty: "lost property"
    case .constantObs: "constant observations"
    case .domesticAbuse: "domestic abuse"
    case .burglaryVisit: "burglary visit"
    case .searchWarrant: "search warrant"
    case .training: "training"
    case .animals: "animals"
    case .event: "policing an event"
    case .antisocialBehaviour: "antisocial behaviour"
    case .firstAid: "first aid"
    case .trafficEnforcement: "traffic enforcement"
    case .arrest: "arrest"
    case .stopSearch: "stop and search"
    }
  }
}
