extension Phrases {
  /// Where officers will be, whom they will guard and what they will move.
  static let deployed = Phrases(
    .liveOperation,
    reason: "Where officers will be tells those who would rather not meet them.",
    suggestion: "say it after it is over",
    """
    / checks and patrols
    catching|stopping|checking|searching|breathalysing every|all|speeders|drivers|cars|vans|lorries
      ... @soon
    roads-policing|traffic|speed-team|motorcycle-unit .. will|be|out .. on|at|all .... @soon|week
    speed|drink-drive|drug|knife|stop|drink checks|stops|operation|enforcement .. all
    speed|drink-drive|drug-drive|drug|knife|stop|drink|weapons checks|check|operation|enforcement|
      search|searches .... @soon
    drink|drug drive checks|check|stops|operation|enforcement .... @soon|weekend|week
    drug|drugs|sniffer dog|dogs .. at|in|on|round .... @soon
    well|be|will|gonna|going .. .. checking|stopping|searching|patrolling|targeting|breathalysing|
      raiding|arresting|visiting !on .... @soon
    checkpoint|checkpoints|roadblock|roadblocks .. @soon|on|at|near
    section 60 .. @soon|from|until|in|going|coming
    zone|dispersal|section .. in-place|starts|going|goes|comes|runs|in-force|until|from .. @soon|#
    extra|more|high-visibility|hi-vis|additional|increased|stepped-up patrols .... @soon|until
    extra|more|additional officers|cops|bobbies|police round|around|in|on|at|across|near .... @soon|
      until|week
    be|well|going|are out in force|numbers .... @soon|all
    / events
    will|well|be|going|out|plan|planning|deployed|posted ... derby|match|march|demo|protest|rally|
      marches|protests|fixture|game .. @soon
    # officers|cops|bobbies .. @soon|deployed|derby|match|march .. @soon|match|derby|march|demo
    # officers|cops|bobbies|of-us .. on|at .. derby|match|march|demo|protest|rally|game
    will|well|going|gonna|we|were|im|they|theyre|team|officers|patrols|units .. patrolling|deployed|
      posted|policing|covering|targeting|flooding|stopping .. @place|stadium|derby|match|march|demo|
      protest|estate|centre .. @soon
    will|well|going|gonna|planning .. hold|kettle|contain|keep|pen|escort the|away|home .. fans|
      supporters|march|marchers|protesters|demo .... @soon
    deploying|deployed|deploy to|at|for|in .. @soon
    deployment|deployments .. @soon|for|at
    we|were|theyre|they|force are|is|be? sending|deploying|posting #|dozens|hundreds
    boarding a|the|his|their .. boat|yacht|ship|vessel|trawler|ferry .... @soon|hour|minutes|minute|
      now
    / guests, prisoners and cash
    escorting|guarding|protecting .. royal|royals|minister|vip|prince|princess|president|king|queen|
      pm .. @soon|today|at|in|on
    royal|vip|presidential|ministerial visit|protection|escort .. @soon|on|week|today
    @soon .... guard~|protect~|escort~|driving|minding .. prince|princess|king|queen|pm|president|
      prime|minister|royal|royals|duke|duchess|ambassador|vip|vips|pope|witness|celebrity
    guarding|protecting|escorting|minding|looking-after the|a|our|some|two .. prince|princess|king|
      queen|pm|president|prime|minister|royal|royals|duke|duchess|ambassador|vip|vips|pope|witness
    prisoner|witness|suspect transfer|move|transport .. .... @soon|noon|at-noon
    moving|transferring|transporting|move .. prisoner|witness|suspect|cash|firearms|high-risk|him|
      her .. @soon|at
    convoy|prisoner|transfer|prisoners|escort|cash-van .. leaves|leave|goes|arrives|moves|travels|
      departs .... @soon|#
    """)
}
