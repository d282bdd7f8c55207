package import Dialogue
import Foundation
package import Language

/// Where transcripts are played: it knows how to come by a campaign.
package struct Stage {
  /// The campaign of a name or a path (`nil` for the usual one) in a language (`nil` for its first).
  package var campaign: (String?, Tongue?) throws -> Campaign

  /// A stage with its campaigns.
  package init(campaign: @escaping (String?, Tongue?) throws -> Campaign) {
    self.campaign = campaign
  }

  /// Plays the transcript in a file, and where it is `blessing` and they differ, writes the
  /// program's lines in it anew.
  package func play(_ path: String, blessing: Bool) -> Verdict {
    do {
      let file = URL(filePath: path)
      let bytes = try file.read(for: path)
      let transcript = try Transcript(bytes, file: path)
      let playback = Playback(of: transcript, by: try speaker(for: transcript, in: file))
      let mismatches = playback.mismatches
      guard blessing, mismatches.contains(where: \.isMendable) else { return .played(mismatches) }
      try file.write(playback.blessed, for: path)
      return .blessed(path, mismatches.filter { !$0.isMendable })
    } catch let problem {
      return .unreadable("\(problem)")
    }
  }

  private func speaker(for transcript: Transcript, in file: URL) throws -> SpokenConversation {
    let setup = transcript.setup
    let campaign = try campaign(setup.campaign.map { $0.located(beside: file) }, setup.language)
    let conversation = Conversation(
      seed: setup.seed, keeping: setup.keeping, network: setup.network ?? campaign.network)
    return SpokenConversation(conversation, under: campaign)
  }
}

extension String {
  /// A campaign's name as it is; a path, in the folder of the transcript.
  fileprivate func located(beside file: URL) -> String {
    contains("/") ? URL(filePath: self, relativeTo: file.deletingLastPathComponent()).path : self
  }
}

/// Why a file cannot be used.
private struct FileProblem: Error, CustomStringConvertible {
  let description: String
}

extension URL {
  fileprivate func read(for path: String) throws(FileProblem) -> [UInt8] {
    guard let data = try? Data(contentsOf: self) else {
      throw FileProblem(description: "\(path): cannot be read; give a .chat file that can be")
    }
    return Array(data)
  }

  fileprivate func write(_ bytes: [UInt8], for path: String) throws(FileProblem) {
    guard (try? Data(bytes).write(to: self)) != nil else {
      throw FileProblem(description: "\(path): cannot be written; make it writable")
    }
  }
}
