import Language
import Posts

extension Network {
  /// What an officer calls the network, as it stands after "for" or in Welsh "ar gyfer".
  func label(in language: Tongue) -> String {
    switch (self, language) {
    case (.x, _): "X"
    case (.bluesky, _): "Bluesky"
    case (.mastodon, _): "Mastodon"
    case (.threads, _): "Threads"
    case (.classic, .english): "Twitter as it was in 2015"
    case (.classic, .welsh): "Twitter fel yr oedd yn 2015"
    case (.sms, .english): "a text message"
    case (.sms, .welsh): "neges destun"
    case (.plain, .english): "any other place"
    case (.plain, .welsh): "unrhyw le arall"
    }
  }
}
