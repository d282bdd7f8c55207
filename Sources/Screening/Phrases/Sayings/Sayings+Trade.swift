extension Sayings {
  /// Trade words that would look like something else.
  static let trade = """
    conservative estimate
    polling station
    labour ward|pains|of
    management of|style|course|plan
    reform of
    surveillance|hunt|hunting|search|searching|looking|manhunt|investigation|obs ... @treat|printer|pen|keys|glasses|hat|glove
    hyfforddiant .. trais|cam-drin|rhywiol
    working|looking for .. printer|pen
    in|into labour
    hard|manual|slave labour
    anger|waste|time|project|case|risk|traffic management
    volleyball|tennis|squash|basketball|food|netball court|courts
    """
}
