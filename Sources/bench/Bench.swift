import Language
import Posts
import Screening

/// Times the core's hot paths inside one process, and prints how many texts a second each reads.
///
/// `scripts/bench` runs it in turn with its yardsticks: only ratios within one run count. With
/// `samples NAME` it prints the texts instead, so that a yardstick reads the same.
@main
struct Bench {
  static func main() {
    let work: [(name: String, once: () -> Int)] = [
      ("durations", { Samples.durations.count { read($0, Samples.hours) } }),
      ("replies", { Samples.replies.count { read($0, Samples.anything) } }),
      ("screen", { Samples.lines.count { Screen().findings(in: $0).isEmpty } }),
      ("measure", { Samples.lines.count { Measured($0, on: .x).valid } }),
    ]
    let chosen = CommandLine.arguments.dropFirst()
    if chosen.first == "samples", let name = chosen.last {
      for text in Samples.texts(of: name) { print(text) }
      return
    }
    for (name, once) in work where chosen.isEmpty || chosen.contains(name) {
      print(name, rate(of: once, texts: Samples.texts(of: name).count))
    }
  }

  private static func read(_ text: String, _ question: Question) -> Bool {
    !Reading(of: text, to: question).evidence.isEmpty
  }

  /// Texts a second: the best of several tenths of a second, after one round to warm up.
  private static func rate(of once: () -> Int, texts: Int) -> Int {
    let clock = ContinuousClock()
    var sink = once()
    var best = 0
    for _ in 0..<7 {
      var rounds = 0
      let took = clock.measure {
        let start = clock.now
        while clock.now - start < .milliseconds(100) {
          sink &+= once()
          rounds += 1
        }
      }
      let nanoseconds = took / .nanoseconds(1)
      best = max(best, Int(1e9 * Double(rounds * texts) / nanoseconds))
    }
    precondition(sink != .min)
    return best
  }
}
