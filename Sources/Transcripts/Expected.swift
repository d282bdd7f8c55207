/// What a transcript lets the program say at one place.
package enum Expected: Hashable, Sendable {
  /// One line.
  case line(Expectation)
  /// Any number of lines.
  case anyLines
}
