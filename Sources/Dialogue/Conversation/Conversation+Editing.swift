import Gate
import Posts
import Screening

/// Editing: a post in the officer's own words, measured and screened like any other.
extension Conversation {
  /// Asks for the new text of a post.
  mutating func edit(_ n: Int, under campaign: Campaign) -> [Reply] {
    stand.pending = .edit(n)
    return [question]
  }

  /// The text that the officer is to edit; `nil` unless a post is being edited.
  public func textToEdit(under campaign: Campaign) -> String? {
    guard case .edit(let n) = stand.pending, let consent = gate.consent else { return nil }
    let drafts = drafts(under: campaign, consent)
    return drafts.indices.contains(n - 1) ? drafts[n - 1].post?.text : nil
  }

  /// Takes the new text of a post, if it fits and may be published; else it can be typed again.
  mutating func take(
    text: String, forPost n: Int, insisting: Bool = false, under campaign: Campaign
  ) -> [Reply] {
    let told = answers.entries.indices.filter { answers.entries[$0].happened == .yes }
    guard told.indices.contains(n - 1) else {
      stand.pending = nil
      return sameQuestion
    }
    let findings = campaign.screen.findings(in: text)
    guard let kept = findings.kept(in: text, insisting: insisting) else {
      return flag(text, for: n, findings, under: campaign)
    }
    let excess = Measured(text, on: drafting.network).excess
    guard excess == 0 else {
      stand.pending = .edit(n)
      return [.notice(.tooLong(text: text, by: excess, drafting.network)), question]
    }
    let index = told[n - 1]
    drafting.edits[index] = Drafting.Edit(
      entry: answers.entries[index], text: text, kept: kept)
    stand.pending = nil
    return givePosts(onlyChanged: true, under: campaign)
  }
}
