import Foundation
import Testing

/// The data beside the repository, which only some checkouts have.
enum Shared {
  /// Where the conformance data is, if it is there.
  static let conformance = URL(filePath: #filePath)
    .appending(path: "../../../../shared/conformance").standardized

  static let isPresent = FileManager.default.fileExists(atPath: conformance.path)

  /// The rows of a file of JSON lines; none where the data is missing.
  static func rows<Row: Decodable>(_ path: String) throws -> [Row] {
    guard isPresent else { return [] }
    let data = try Data(contentsOf: conformance.appending(path: path))
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Row.self, from: $0)
    }
  }

  /// A section of one of twitter-text's files; empty where the data is missing.
  static func section<Row: Decodable>(_ name: String, of file: String) throws -> [Row] {
    guard isPresent else { return [] }
    let data = try Data(contentsOf: conformance.appending(path: "twitter-text/json/\(file).json"))
    let suite = try JSONDecoder().decode(Suite<Row>.self, from: data)
    return suite.sections[name] ?? []
  }

  /// One of twitter-text's files; sections of other shapes than asked for are left out.
  private struct Suite<Row: Decodable>: Decodable {
    let sections: [String: [Row]]

    private struct Lenient: Decodable {
      let rows: [Row]?
      init(from decoder: any Decoder) throws { rows = try? [Row](from: decoder) }
    }

    private enum Key: CodingKey { case tests }

    init(from decoder: any Decoder) throws {
      sections = try decoder.container(keyedBy: Key.self)
        .decode([String: Lenient].self, forKey: .tests).compactMapValues(\.rows)
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where the data beside the repository is missing.
  static var needsShared: Self {
    .enabled(if: Shared.isPresent, "needs ../shared/conformance")
  }
}
