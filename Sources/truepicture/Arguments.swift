public import ArgumentParser
public import Posts

extension Network: ExpressibleByArgument {}
extension ShareLink.Target: ExpressibleByArgument {}

extension [Network] {
  /// The networks' names as a help text lists them.
  var names: String { map(\.rawValue).joined(separator: ", ") }
}

extension [ShareLink.Target] {
  /// The targets' names as a help text lists them.
  var names: String { map(\.rawValue).joined(separator: ", ") }
}
