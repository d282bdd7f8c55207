import Language

/// A reading in one short line, for tables: "yes 2, +welfare_check 2, !skip".
///
/// `~` stands before an approximate number, `>` and `<` before a bounded one, `m` behind minutes, `+`
/// before what is mentioned, `-` before what is denied, `!` before a move.
func summary(of reading: Reading) -> String {
  var parts: [String] = []
  let head = [
    reading.answer?.rawValue, reading.choice, reading.count.map { summary(of: $0) },
    reading.minutes.map { summary(of: $0) + "m" },
  ].compactMap(\.self).joined(separator: " ")
  if !head.isEmpty { parts.append(head) }
  for mention in reading.mentions {
    let with = [
      mention.withPrisoner ? "prisoner" : nil, mention.count.map { summary(of: $0) },
      mention.minutes.map { summary(of: $0) + "m" },
    ].compactMap(\.self)
    parts.append((["+" + mention.activity.rawValue] + with).joined(separator: " "))
  }
  parts += reading.denied.map { "-" + $0.rawValue }
  if let change = reading.change {
    parts.append("!change " + summary(of: change))
  } else if let move = reading.move {
    parts.append("!" + move.rawValue)
  }
  return parts.joined(separator: ", ")
}

private func summary(of change: Reading.Change) -> String {
  let slot = [change.slot.topic, change.slot.part?.rawValue].compactMap(\.self).joined(
    separator: ".")
  return switch change.value {
  case .yes: slot + "=yes"
  case .no: slot + "=no"
  case .amount(let amount): slot + "=" + summary(of: amount)
  case .choice(let id): slot + "=" + id
  case nil: slot
  }
}

private func summary(of quantity: Reading.Quantity) -> String {
  switch quantity {
  case .known(let amount): summary(of: amount)
  case .unclear: "unclear"
  }
}

private func summary(of amount: Amount) -> String {
  let sign =
    switch amount.bound {
    case .min: ">"
    case .max: "<"
    case nil: amount.approximate ? "~" : ""
    }
  return sign + (amount.isRange ? "\(amount.low)-\(amount.high)" : "\(amount.low)")
}
