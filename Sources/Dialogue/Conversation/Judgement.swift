import Language

/// Whether an amount can be right.
enum Judgement: Hashable {
  case likely
  /// To be confirmed once.
  case unlikely
  /// A range so wide that one of its ends must be meant: "5 or 55".
  case ambiguous
  /// Not to be confirmed at all.
  case impossible
}

extension Topic {
  /// Judges how many or how long the topic was said to have been.
  ///
  /// A day has 24 hours; nobody counts ten thousand of anything on one shift. What is unlikely is
  /// the campaign's to say: in hours where the topic asks for hours, else in numbers.
  func judgement(of amount: Amount, _ part: Slot.Part) -> Judgement {
    let inHours = kind == .hours || then == .hours
    let wide = part == .minutes ? 4 * 60 : 10
    let isWide = amount.high >= 5 * max(amount.low, 1) && amount.high - amount.low >= wide
    switch part {
    case .minutes:
      if amount.high > 24 * 60 { return .impossible }
      if isWide { return .ambiguous }
      return amount.high > (inHours ? unlikely ?? 16 : 16) * 60 ? .unlikely : .likely
    case .count:
      if amount.high >= 10_000 { return .impossible }
      if isWide { return .ambiguous }
      return amount.high > (inHours ? 100 : unlikely ?? 100) ? .unlikely : .likely
    case .any: return .likely
    }
  }

  /// What is still to be asked of an entry of this topic, once.
  func lacking(in entry: Entry) -> Place? {
    guard entry.happened == .yes, !entry.amountLeftOut else { return nil }
    switch (kind, then) {
    case (_, .count) where entry.count == nil && entry.minutes == nil: return .count(id)
    case (.count, nil) where entry.count == nil && entry.minutes == nil: return .count(id)
    case (_, .hours) where entry.minutes == nil: return .minutes(id)
    case (.hours, nil) where entry.minutes == nil: return .minutes(id)
    case (.yesNo, _), (.count, _), (.hours, _), (.words, _): return nil
    }
  }
}
