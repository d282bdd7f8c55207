import Foundation

/// One JSON object a line in, one a line out, in order and at once.
///
/// Keys that nobody asked for are ignored, and so are blank lines. A line that cannot be answered
/// gets `{"error":…,"id":…}`, without an id where none can be read, and the next is read.
enum JSONLines {
  /// Answers every line of standard input until it ends.
  static func answer<Question: Decodable, Answer: Encodable>(
    _ answer: (Question) throws -> Answer
  ) throws {
    while let line = readLine() {
      if line.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
      let data = Data(line.utf8)
      do {
        try write(answer(JSONDecoder().decode(Question.self, from: data)))
      } catch let problem as LineProblem {
        try write(Failure(of: data, because: problem.description))
      } catch let problem as DecodingError {
        try write(Failure(of: data, because: problem.reason))
      }
    }
  }

  private static func write(_ answer: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(answer), as: UTF8.self))
    fflush(nil)
  }

  private struct Failure: Encodable {
    let id: LineID?
    let error: String

    init(of line: Data, because error: String) {
      id = try? JSONDecoder().decode(Named.self, from: line).id
      self.error = error
    }

    private struct Named: Decodable { let id: LineID }
    private enum Key: CodingKey { case id, error }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encodeIfPresent(id, forKey: .id)
      try object.encode(error, forKey: .error)
    }
  }
}

extension DecodingError {
  /// What is wrong with a line, without a word of what it says.
  fileprivate var reason: String {
    switch self {
    case .keyNotFound(let key, _): "the key \"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      if let key = context.codingPath.last {
        "the value of \"\(key.stringValue)\" is of another kind than expected"
      } else {
        "not a JSON object"
      }
    case .dataCorrupted: "not JSON"
    @unknown default: "not readable"
    }
  }
}

/// Why a line that is JSON cannot be answered, and what would do instead.
struct LineProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// The id of a line: whatever its writer chose to tell it by, given back as it came.
enum LineID: Codable {
  case text(String)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    }
  }
}
