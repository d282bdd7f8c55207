extension Heard {
  /// How many, as a reply to "How many missing persons?".
  var countAnswer: Reading.Quantity {
    if let count = ownCount(strictly: false) { return .known(count) }
    if has(.plenty) { return .unclear }
    let articles = countedArticles
    if articles > 0 { return .known(Amount(articles)) }
    if has(.unsure) { return .unclear }
    if has(.nothing) || claims.own(topic).contains(where: \.isDenied) { return .known(Amount(0)) }
    if let first = segments.first, first.has(.no) || first.has(.bareNo) { return .known(Amount(0)) }
    return .unclear
  }

  /// The people and things named with an article, one each: "a lad and a girl".
  private var countedArticles: Int {
    var count = 0
    for segment in segments {
      for (place, term) in segment.terms.enumerated() where term.cue == .article {
        let next = segment.terms.dropFirst(place + 1).prefix(3).first { $0.cue != .word }
        switch next?.cue {
        case .person, .aged, .prisoner: count += 1
        case .activity(let activity), .hint(let activity): count += activity == topic ? 1 : 0
        default: break
        }
      }
    }
    return count
  }
}
