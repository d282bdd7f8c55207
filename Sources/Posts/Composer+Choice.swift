extension Composer {
  /// The first choice of so many facts that passes, those of the day's beginning being tried first.
  ///
  /// - Parameters:
  ///   - count: how many facts are to be chosen.
  ///   - day: all the facts.
  ///   - frame: the text around the clauses, without them and without hashtags.
  ///   - passes: whether a choice is good enough.
  /// - Returns: the choice, in the day's order; `nil` when none passes.
  func firstChoice(
    of count: Int, from day: [Statement], framedBy frame: String,
    where passes: ([Statement]) -> Bool
  ) -> [Statement]? {
    let sizes = day.map { leastSize(of: $0.clause) }
    let choices = fields(of: day).compactMap { field -> [Int]? in
      let around = leastSize(of: draft(frame, of: field.open.map { day[$0] }))
      let search = FirstChoice(
        sizes: field.open.map { sizes[$0] }, room: field.limit.map { $0 - around })
      return search.first(of: count) { passes($0.map { day[field.open[$0]] }) }?
        .map { field.open[$0] }
    }
    return choices.min { $0.lexicographicallyPrecedes($1) }?.map { day[$0] }
  }

  /// A part of the day within which the lengths of clauses add up.
  private struct Field {
    /// The facts to choose from, by their places in the day.
    let open: [Int]
    /// The limit that holds for them.
    let limit: Int?
  }

  /// The parts of the day that are searched one by one.
  ///
  /// Hashtags do not add up, since two facts share them: so there is a part for each set of hashtags
  /// that a choice may carry. Nor do text messages, of which one letter can halve the room.
  private func fields(of day: [Statement]) -> [Field] {
    let parts = tagSets(of: day).map { tags in
      day.indices.filter { day[$0].tagSet.isSubset(of: tags) }
    }
    guard network == .sms else {
      return parts.map { Field(open: $0, limit: limit ?? network.limit) }
    }
    return parts.flatMap { part in
      let plain = part.filter { TextMessage(day[$0].clause).encoding == .gsm7 }
      return [
        Field(open: plain, limit: limit ?? TextMessage.Encoding.gsm7.limit),
        Field(open: part, limit: limit ?? TextMessage.Encoding.ucs2.limit),
      ]
    }
  }

  /// Every set of hashtags that some of the facts carry between them.
  private func tagSets(of day: [Statement]) -> [Set<String>] {
    day.reduce(into: [[]]) { sets, statement in
      for set in sets {
        let union = set.union(statement.tagSet)
        if !sets.contains(union) { sets.append(union) }
      }
    }
  }

  /// The least room that a text takes as a part of a post, whatever the rest of it holds.
  private func leastSize(of text: String) -> Int {
    network == .sms ? text.utf16.count : network.length(of: text)
  }
}

extension Statement {
  /// Its hashtags without regard to case and order.
  fileprivate var tagSet: Set<String> { Set(tags.map { $0.lowercased() }) }
}
