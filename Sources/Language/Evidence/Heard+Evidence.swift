extension Heard {
  /// Which words each part of the reading was read from.
  var evidence: [Reading.Evidence] {
    terms.compactMap { term in
      guard let meaning = meaning(of: term), let range = tokens.scalars(in: term.tokens) else {
        return nil
      }
      return Reading.Evidence(range, meaning)
    }
  }

  /// What a term contributed, in plain English; `nil` when nothing.
  private func meaning(of term: Term) -> String? {
    switch term.meaning {
    case .figure(let figure):
      if case .duration(let unit) = question.kind {
        minutes(of: figure, bare: unit)?.durationWording
      } else {
        figure.count?.wording
      }
    case .duration(let minutes): minutes.durationWording
    case .span(let amount): amount.durationWording
    case .clock: "a time of day"
    case .cue(let cue): meaning(of: cue, at: term.tokens)
    }
  }

  private func meaning(of cue: Cue, at tokens: Range<Int>) -> String? {
    switch cue {
    case .activity(let activity), .hint(let activity):
      guard let claim = claims.all.first(where: { $0.tokens == tokens }) else { return nil }
      return (claim.isDenied ? "no " : "") + activity.wording
    case .yes: return "yes"
    case .no, .failed, .weakNo: return "no"
    case .bareNo: return "no"
    case .nothing: return "none"
    case .enough: return "nothing more"
    case .unsure: return "not sure"
    case .plenty: return "some, but not how many"
    case .share: return "a share of the shift"
    case .prisoner: return "with a prisoner"
    default: return nil
    }
  }
}

extension [Token] {
  /// Where some tokens stand, in Unicode scalars of the reply; `nil` for none.
  func scalars(in tokens: Range<Int>) -> Range<Int>? {
    guard !tokens.isEmpty, tokens.upperBound <= count else { return nil }
    return self[tokens.lowerBound].range.lowerBound..<self[tokens.upperBound - 1].range.upperBound
  }
}
