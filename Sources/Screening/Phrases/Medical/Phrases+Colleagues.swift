extension Phrases {
  /// A colleague's health.
  static let colleagues = Phrases(
    .medical, .ask, reason: "A colleague's health is theirs to tell.",
    suggestion: "a colleague was unwell",
    """
    sergeant|inspector|skipper|sarge|crewmate|colleague|oppo|probationer|pc|superintendent|chief|
      dispatcher off|signed|away|out|is|has|was|had|back .. with|sick .. stress|depression|ptsd|
      cancer|anxiety|breakdown|bad-back|bad-knee|back-trouble|surgery|hernia|operation|burnout
    signed off with|for stress|depression|ptsd|anxiety
    off with stress|depression|ptsd|anxiety|cancer
    off sick with
    sergeant|inspector|skipper|skip|sarge|crewmate|colleague|oppo|probationer|tutor|pc|
      superintendent|chief|dispatcher|boss|gaffer|guvnor|partner-in-crime|teammate|mate .. cancer|
      chemo|stress|depression|anxiety|ptsd|breakdown|burnout|hernia|surgery|operation|covid|flu|
      shingles|migraine|migraines|stroke|heart-attack|heart-trouble|bad-heart|diabetes|slipped|
      sciatica|arthritis|vertigo|appendix|gallstones|kidney|fractured|pregnant|ivf|rehab|
      counselling|long-covid|pneumonia|asthma|insomnia|hysterectomy|vasectomy|lump|biopsy|scan|
      tumour|mri
    waiting|awaiting|waits|had|having|needs|facing|booked on|for|in? a|the|his|her|another? biopsy|
      mri|chemo|mammogram|colonoscopy|endoscopy|hysterectomy|vasectomy|test-results|scan-results|
      biopsy-results
    """)
}
