extension Phrases {
  /// A mail address said in words.
  static let contact = Phrases(
    .contactID, reason: "This is a mail address.", suggestion: "leave it out",
    """
    at .. dot com|co|org|net|uk|info
    at gmail|hotmail|yahoo|outlook|icloud|btinternet .. com|dot|uk
    dot com|co at|dot
    """)
}
