import Gate
import Language
import Posts

extension Conversation {
  /// The conversation as it is saved.
  public func snapshot(under campaign: Campaign) -> Snapshot {
    Snapshot(
      fingerprint: campaign.fingerprint, seed: seed, network: drafting.network.rawValue,
      readings: gate.readings.map(Snapshot.Reading.init), stand: Snapshot.Stand(stand),
      entries: answers.entries.map(Snapshot.Entry.init),
      log: log.map { step in
        Snapshot.Step(
          stand: Snapshot.Stand(step.stand), count: step.count,
          changed: step.changed.map { .init(index: $0.index, entry: Snapshot.Entry($0.entry)) },
          given: step.given)
      },
      rewordings: drafting.rewordings, given: drafting.given, form: drafting.form.rawValue,
      edits: drafting.edits.filter { answers.entries[$0.key] == $0.value.entry }
        .map { Snapshot.Edit(index: $0.key, text: $0.value.text) }.sorted { $0.index < $1.index })
  }
}

extension Snapshot.Reading {
  fileprivate init(_ reading: GateReading) {
    let heard =
      switch reading.heard {
      case .yes: "yes"
      case .no: "no"
      case .unsure: "unsure"
      case .unclear: "unclear"
      case .account(let account): account.rawValue
      }
    self.init(
      step: reading.step.rawValue, heard: heard, minute: reading.minute, terms: reading.terms)
  }
}

extension Snapshot.Stand {
  fileprivate init(_ stand: Stand) {
    var doubt: Snapshot.Doubt?
    if case .unlikely(let slot, let amount)? = stand.pending {
      doubt = Snapshot.Doubt(slot: slot.written, amount: .init(amount))
    }
    self.init(
      place: stand.place.id, attempt: stand.attempt, doubt: doubt,
      waitsFor: stand.pending?.name, asksInTurn: stand.asksInTurn,
      detour: stand.detour?.id, lastSlot: stand.lastSlot?.written)
  }
}

extension Snapshot.Entry {
  /// Words that were taken out again are not saved.
  fileprivate init(_ entry: Entry) {
    self.init(
      topic: entry.topic, happened: entry.happened.rawValue,
      count: entry.count.map(Snapshot.Amount.init),
      minutes: entry.minutes.map(Snapshot.Amount.init),
      asked: entry.asked, amountLeftOut: entry.amountLeftOut, withPrisoner: entry.withPrisoner,
      words: entry.happened == .removed ? nil : entry.words)
  }
}

extension Snapshot.Amount {
  fileprivate init(_ amount: Amount) {
    self.init(
      low: amount.low, high: amount.high, approximate: amount.approximate,
      bound: amount.bound?.rawValue)
  }
}
