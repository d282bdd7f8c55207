extension Sayings {
  /// Songs with a name in them.
  static let songs = """
    barbara ann
    billie jean
    come on eileen
    delilah my|sung
    eleanor rigby
    hey jude
    jolene jolene
    maggie may
    michelle ma
    mustang sally
    peggy sue
    proud mary
    roxanne you dont
    ruby tuesday
    sweet caroline
    waltzing matilda
    """
}
