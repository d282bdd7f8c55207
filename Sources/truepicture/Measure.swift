import ArgumentParser
import Posts

/// `truepicture measure`: how long a text is on each network, and which hashtags it carries there.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure a text as the networks do.",
    discussion: """
      With --json each line of standard input is an object with "network" and "text", and if you \
      like "id"; each line of the answer has its length, limit and hashtags.
      """)

  @Option(help: "Only this network.")
  var network: Network?

  @Option(help: "A limit in place of the network's own.")
  var limit: Int?

  @Flag(help: "Read and write JSON, one object a line.")
  var json = false

  @OptionGroup var text: GivenText

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if limit != nil, network == nil {
      throw ValidationError("--limit needs a --network to replace the limit of.")
    }
    if json, network != nil { throw ValidationError("With --json each line names its network.") }
  }

  func run() throws {
    if json { return try JSONLines.answer { (line: Line) in try Size(of: line) } }
    let text = text.read()
    let measured = (network.map { [$0] } ?? Network.allCases)
      .map { Measured(text, on: $0, limit: limit) }
    for measured in measured { print(measured.summary) }
    if network != nil, !measured.allSatisfy(\.valid) { throw ExitCode(1) }
  }

  private struct Line: Decodable {
    let id: LineID?
    let network: String
    let text: String
  }

  private struct Size: Encodable {
    let id: LineID?
    let network: String
    let length: Int
    let limit: Int?
    let valid: Bool
    let hashtags: [String]
    let bytes: Int?
    let encoding: String?
    let segments: Int?

    init(of line: Line) throws {
      guard let network = Network(rawValue: line.network) else {
        throw LineProblem("unknown network; use \(Network.allCases.names)")
      }
      let measured = Measured(line.text, on: network)
      id = line.id
      self.network = network.rawValue
      length = measured.length
      limit = measured.limit
      valid = measured.valid
      hashtags = measured.hashtags
      bytes = measured.bytes
      encoding = measured.message?.encoding.rawValue
      segments = measured.message?.segments
    }
  }
}

extension Measured {
  /// The measure in a line for people.
  fileprivate var summary: String {
    var parts = [limit.map { "\(length) of \($0)" } ?? "\(length)"]
    if let message { parts.append("\(message.encoding.rawValue), messages: \(message.segments)") }
    if excess > 0 {
      let unit = length > limit ?? length ? "" : "bytes "
      parts.append("\(excess) \(unit)too many")
    } else if !valid {
      parts.append("not valid")
    }
    if !hashtags.isEmpty { parts.append(hashtags.map { "#" + $0 }.joined(separator: " ")) }
    return "\(network.rawValue): " + parts.joined(separator: "; ")
  }
}
