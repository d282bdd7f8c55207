import ArgumentParser

/// The program: a conversation by default, and what serves it.
@main
struct TruePicture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truepicture",
    abstract: "Describe your shift safely, in posts that give nobody away.",
    discussion: """
      Without a subcommand a conversation begins. It asks whether you want to take part, and what \
      your shift was like, and gives you posts to copy. It never posts.
      """,
    version: "0.1.0",
    subcommands: [
      Chat.self, Replay.self, Serve.self, Check.self, Graph.self, ScreenCommand.self,
      Understand.self, Measure.self, Link.self,
    ],
    defaultSubcommand: Chat.self)
}
