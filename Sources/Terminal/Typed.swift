/// What the officer did at a prompt.
package enum Typed: Hashable, Sendable {
  /// Enter: the bytes of the line as they were typed, not yet checked to be text.
  case line([UInt8])
  /// Ctrl-D on an empty line.
  case end
  /// Ctrl-C; `cleared` says whether there was anything on the line for it to clear.
  case interrupted(cleared: Bool)
  /// The terminal is gone: its window was closed, or the connection to it was lost.
  case hungUp
}
