/// A kind of police work that an officer can mention: the closed inventory.
public enum Activity: String, Hashable, Sendable, CaseIterable {
  case missingPerson = "missing_person"
  case hospitalGuard = "hospital_guard"
  case prisonerEscort = "prisoner_escort"
  case schoolTalk = "school_talk"
  case crimePrevention = "crime_prevention"
  case victimReassurance = "victim_reassurance"
  case patrol
  case mentalHealth = "mental_health"
  case collision = "rtc"
  case houseToHouse = "house_to_house"
  case sceneGuard = "scene_guard"
  case paperwork
  case court
  case welfareCheck = "welfare_check"
  case communityMeeting = "community_meeting"
  case publicAdvice = "public_advice"
  case lostProperty = "lost_property"
  case constantObs = "constant_obs"
  case domesticAbuse = "domestic_abuse"
  case burglaryVisit = "burglary_visit"
  case searchWarrant = "search_warrant"
  case training
  case animals
  case event
  case antisocialBehaviour = "asb"
  case firstAid = "first_aid"
  case trafficEnforcement = "traffic_enforcement"
  case arrest
  case stopSearch = "stop_search"
}
