import ArgumentParser

/// The text that a subcommand is about: its arguments, or else standard input.
struct GivenText: ParsableArguments {
  @Argument(help: "The text; standard input when there is none.")
  var words: [String] = []

  /// The text, without the line end that a shell leaves at the end of it.
  func read() -> String {
    guard words.isEmpty else { return words.joined(separator: " ") }
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}
