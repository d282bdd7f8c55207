/// Something wrong in a campaign's files: where, what, and what would be right.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
  /// The file, as its path was given.
  public var file: String
  /// The line, from 1; `nil` when the file as a whole is meant.
  public var line: Int?
  /// The column, from 1.
  public var column: Int?
  /// What is wrong, and after a semicolon what would be right.
  public var what: String

  /// As a compiler says it: `prompts/truepicture/en.yaml:7:11: unknown kind "hourz"; use …`.
  public var description: String {
    let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
    return "\(file)\(place): \(what)"
  }
}

/// All that is wrong in a campaign's files, thrown at once.
public struct CampaignProblems: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, in the order of the files.
  public var problems: [Problem]

  /// One problem a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
