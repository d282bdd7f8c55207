extension Phrases {
  static let teachers = Phrases(
    .personDescription, reason: "The law keeps a teacher accused by a pupil anonymous.",
    suggestion: "someone",
    """
    @teacher .. accused|alleged|allegedly|suspended|arrested
    @teacher .. complaint|accusation|accusations|touched
    @teacher ... allegation|allegations|accused
    @teacher .. hit|groomed|abused|assaulted|interviewed|denied|slept|affair|sexual|inappropriate
    @teacher .. investigated|cyhuddo|gyhuddo|honiad|honiadau|bailed|suspected|slapped|messaged
    @teacher .. touching|messaging|named-by|reported-by|molested|kissed
    coach|instructor .. accused|alleged|allegedly|allegations|groomed|abused|suspended|inappropriate
    @teacher|coach whose pupil|pupils|student|students .. says|said|claims|claimed|alleges|alleged
    @teacher|coach whose pupil|pupils|student|students .. accused|accuses|reported|told|came
    pupil|pupils|student|students .. against|accused|accusing|accuses|alleges .. @teacher|coach
    girl|boy|schoolgirl .. against|accused|accusing|accuses|alleges .. @teacher|coach
    pupil|pupils|student|students|girl|boy|schoolgirl .. alleged|claims|reported .. @teacher|coach
    allegation|allegations|accused|accusation|complaint .. against|about|by|of .. @teacher|coach
    arrest|arrested|arresting .. @teacher
    honiad|honiadau .. athro|athrawes|brifathro
    """)
}
