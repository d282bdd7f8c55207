import ArgumentParser
import Posts

/// `truepicture link`: links that open a text in the officer's own apps, ready to be sent.
struct Link: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Print links that open a text in your own apps, ready to be sent.",
    discussion: """
      Nothing is opened and nothing is sent. With --json each line of standard input is an object \
      with "target" and "text", and if you like "id" and "server"; each line of the answer has the \
      "url".
      """)

  @Option(help: "Only this target.")
  var to: ShareLink.Target?

  @Option(help: "The Mastodon server of your account.")
  var server = ShareLink.exampleServer

  @Flag(help: "Read and write JSON, one object a line.")
  var json = false

  @OptionGroup var text: GivenText

  func validate() throws {
    if MastodonServer(server) == nil {
      throw ValidationError("--server must be the name of a server, such as mastodon.example.")
    }
  }

  func run() throws {
    if json { return try JSONLines.answer { (line: Line) in try Answer(to: line) } }
    let text = text.read()
    if let to { return print(ShareLink(text, to: to, server: server)?.url ?? "") }
    for target in ShareLink.Target.allCases {
      guard let link = ShareLink(text, to: target, server: server) else { continue }
      print("\(target.rawValue): \(link.url)")
    }
  }

  private struct Line: Decodable {
    let id: LineID?
    let target: String
    let text: String
    let server: String?
  }

  private struct Answer: Encodable {
    let id: LineID?
    let url: String

    init(to line: Line) throws {
      guard let target = ShareLink.Target(rawValue: line.target) else {
        throw LineProblem("unknown target; use \(ShareLink.Target.allCases.names)")
      }
      let server = line.server ?? ShareLink.exampleServer
      guard let link = ShareLink(line.text, to: target, server: server) else {
        throw LineProblem("the server must be the name of one, such as mastodon.example")
      }
      id = line.id
      url = link.url
    }
  }
}
