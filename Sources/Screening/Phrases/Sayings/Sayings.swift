/// Common sayings and names of things that would look like people, places or harm.
///
/// What a saying holds gives nothing away: only hidden characters and numbers are found in it.
enum Sayings {
  /// Every book of sayings.
  static let all = [
    stage, songs, fiction, nursery, history, namedAfter, idioms, crime, illness, learning, police,
    trade,
  ]
}
