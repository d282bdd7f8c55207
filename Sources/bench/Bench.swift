import Campaigns
import Language

/// Times the core's hot paths inside one process, and prints how much a second each gets through.
///
/// `scripts/bench` runs it in turn with its yardsticks: only ratios within one run count. With
/// `samples NAME` it prints the texts instead, so that a yardstick reads the same.
@main
struct Bench {
  static func main() throws {
    let chosen = CommandLine.arguments.dropFirst()
    if chosen.first == "samples", let name = chosen.last {
      for text in Samples.texts(of: name) { print(text) }
      return
    }
    let campaign = try CampaignFolder(at: "prompts/truepicture").campaign(in: .english)
    for work in Work.paths + Work.lines + Work.conversations(under: campaign)
    where chosen.isEmpty || chosen.contains(work.name) {
      print(work.name, rate(of: work))
    }
  }

  /// How much a second: the best of several twentieths, after one round to warm up.
  private static func rate(of work: Work) -> Int {
    let clock = ContinuousClock()
    var sink = work.round()
    var best = 0
    for _ in 0..<7 {
      var rounds = 0
      let took = clock.measure {
        let start = clock.now
        while clock.now - start < .milliseconds(50) {
          sink &+= work.round()
          rounds += 1
        }
      }
      let nanoseconds = took / .nanoseconds(1)
      best = max(best, Int(1e9 * Double(rounds * work.amount) / nanoseconds))
    }
    precondition(sink != .min)
    return best
  }
}
