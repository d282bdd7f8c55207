extension Sayings {
  /// Trade words that would look like something else.
  static let trade = """
    conservative estimate
    polling station
    labour ward|pains|of
    management of|style|course|plan
    reform of
    warrant card|cards|course|training|officer
    surveillance|hunt|hunting|search|searching|looking|manhunt|investigation|obs .. @treat|printer|
      pen|keys|glasses|hat|glove
    hyfforddiant .. trais|cam-drin|rhywiol
    working|looking for .. printer|pen
    in|into labour
    hard|manual|slave labour
    anger|waste|time|project|case|risk|traffic management
    volleyball|tennis|squash|basketball|food|netball court|courts
    met the|our|a|with|some .. @power
    visit|visited|visits|meeting|chat|tour|walk|walkabout|patrol|tea|coffee|questions|cake|selfie ..
      with|from|by|for|to? the|our|a|my? @power
    @power .. visited|visit|visits|popped|came .. see|out|in|with|round|by|to|thank|tea|us
    @power|@figure|force|job building|buildings|gritters|gritter|tax|tenant|tenants|house|houses|
      estate|flats|van|wardens|worker|workers|staff|meeting|car|chamber|offices|depot|bins|canteen|
      kitchen|toilet|toilets|corridor|corridors|bus|choir|band|printer|lift|door|doors|car-park|
      lights|heating|gardens|courtyard|shelter|phones|phone|computer|computers|laptop|laptops|fleet|
      helicopter|drone|hoodie|fleece|email|emails|newsletter|magazine|chaplain|doctor|wifi|football|
      rugby|garage|room
    greens in|on|from|with the|our|my
    judge|judges|jury at|on|of the .. show|bake|fete|contest|competition
    council|councils .. gritter|gritters|tax|tenant|lorry|depot|van
    party|parties in|on|at|next|for|time|bags|food|hats
    my|our|in|finished|passed|still-on|on-my probation
    @party demo|march|rally|protest|static|counter-demo
    labour|green|reform|conservative|liberal|tory .. @treat
    school|student|youth|parish|pupil|junior council|parliament|councillors|mp|elections
    """
}
