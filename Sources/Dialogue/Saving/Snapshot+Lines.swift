import Gate
import Posts

/// The saved form: a line for each thing that is known, such as `noted missing_person yes 2 -`.
///
/// An officer can read what is kept. The first line names the format and its version, the last one
/// says that nothing was cut off.
extension Snapshot {
  /// The version of the format that this program writes, and reads.
  private static let version = 2

  /// The snapshot as lines; the same snapshot always gives the same bytes.
  public var lines: [UInt8] {
    var lines = SavedLines()
    lines.add("truepicture") { $0.number(Self.version) }
    lines.add("campaign") { $0.mark(fingerprint) }
    lines.add("seed") { $0.mark(seed) }
    lines.add("network") { $0.word(network.rawValue) }
    lines.add("form") { $0.word(form.rawValue) }
    lines.add("stands", stand.write)
    if case .flagged(let flagged)? = stand.pending {
      lines.add("flagged", flagged.write)
    }
    for reading in readings { lines.add("heard", reading.write) }
    for entry in entries {
      lines.add("noted", entry.write)
      if let words = entry.words { lines.add("words") { $0.text(words) } }
      for kept in entry.kept { lines.add("kept", kept.write) }
    }
    for step in log {
      lines.add("step", step.write)
      for change in step.changed {
        lines.add("before") { line in
          line.number(change.index)
          change.entry.write(to: &line)
        }
      }
    }
    for rewording in rewordings {
      lines.add("reworded") { line in
        line.word(rewording.topic)
        line.number(rewording.count)
      }
    }
    lines.add("given") { $0.marks(given) }
    for edit in edits {
      lines.add("post") { line in
        line.number(edit.index)
        line.text(edit.text)
      }
      for kept in edit.kept { lines.add("kept", kept.write) }
    }
    lines.add("end")
    return lines.bytes
  }

  /// Reads what ``lines`` wrote; `nil` when this is something else, or not all of it.
  public init?(lines bytes: [UInt8]) {
    var words = SavedWords(bytes)
    guard let snapshot = try? Snapshot(reading: &words) else { return nil }
    self = snapshot
  }

  private init(reading words: inout SavedWords) throws(SavedWords.Damaged) {
    try words.line("truepicture")
    guard try words.number() == Self.version else { throw SavedWords.Damaged() }
    try words.nextLine("campaign")
    fingerprint = try words.mark()
    try words.nextLine("seed")
    seed = try words.mark()
    try words.nextLine("network")
    network = try words.named()
    try words.nextLine("form")
    form = try words.named()
    try words.nextLine("stands")
    stand = try Stand(reading: &words)
    var isWhole = false
    while !isWhole { isWhole = try takeLine(from: &words) }
    try words.end()
  }

  /// Takes one of the lines that may be there or not; true at the last one.
  private mutating func takeLine(from words: inout SavedWords) throws(SavedWords.Damaged) -> Bool {
    switch try words.nextLine() {
    case "heard": readings.append(try GateReading(reading: &words))
    case "noted": entries.append(try Entry(reading: &words))
    case "words" where !entries.isEmpty: entries[entries.count - 1].words = try words.text()
    case "kept" where !edits.isEmpty: edits[edits.count - 1].kept.append(try Kept(reading: &words))
    case "kept" where !entries.isEmpty:
      entries[entries.count - 1].kept.append(try Kept(reading: &words))
    case "flagged": stand.pending = .flagged(try Flagged(reading: &words))
    case "step": log.append(try Undo(reading: &words))
    case "before" where !log.isEmpty:
      let index = try words.number()
      log[log.count - 1].changed.append(.init(index: index, entry: try Entry(reading: &words)))
    case "reworded":
      rewordings.append(Rewording(topic: try words.word(), count: try words.number()))
    case "given": given = try words.marks()
    case "post": edits.append(Edit(index: try words.number(), text: try words.text()))
    case "end": return true
    case _: throw SavedWords.Damaged()
    }
    return false
  }
}
