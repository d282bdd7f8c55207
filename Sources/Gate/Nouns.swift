import Language

/// The only words of the gate's questions that a campaign may choose, each from a closed list.
public struct Nouns: Hashable, Sendable {
  /// What an officer belongs to.
  public var force: Force
  /// What an officer works.
  public var shift: Shift

  /// What an officer belongs to.
  public enum Force: String, Hashable, Sendable, CaseIterable {
    case force, station, service

    func word(in language: Tongue) -> String {
      switch (self, language) {
      case (_, .english): rawValue
      case (.force, .welsh): "heddlu"
      case (.station, .welsh): "gorsaf"
      case (.service, .welsh): "gwasanaeth"
      }
    }
  }

  /// What an officer works.
  public enum Shift: String, Hashable, Sendable, CaseIterable {
    case shift, watch, duty

    func word(in language: Tongue) -> String {
      switch (self, language) {
      case (_, .english): rawValue
      case (.shift, .welsh): "shifft"
      case (.watch, .welsh): "gwyliadwriaeth"
      case (.duty, .welsh): "dyletswydd"
      }
    }
  }

  /// A choice of nouns.
  public init(force: Force = .force, shift: Shift = .shift) {
    self.force = force
    self.shift = shift
  }
}
