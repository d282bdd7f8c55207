extension Reading {
  /// Reads a reply to a question.
  ///
  /// Any text at all is read, in time linear in its length; what is not understood is unclear.
  public init(of reply: String, to question: Question) {
    self.init()
  }
}
