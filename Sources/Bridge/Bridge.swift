package import Dialogue
import Foundation
import GRDB
package import Logging

/// Many people's conversations, heard a line at a time and answered a line at a time, in order.
package struct Bridge {
  private let campaign: Campaign
  private let terms: Terms
  private var store: Store
  private let log: Logger
  private(set) var counts = Counts()
  private var nextSweep = Instant(milliseconds: 0)

  /// How often what is past its time is erased, in milliseconds.
  package static let betweenSweeps = 60 * 60 * 1000

  /// A bridge that has heard nothing yet.
  package init(
    under campaign: Campaign, on terms: Terms, keepingIn store: Store, log: Logger
  ) {
    self.campaign = campaign
    self.terms = terms
    self.store = store
    self.log = log
  }

  /// Answers a batch of lines, each with one line, after everything they change has been stored.
  package mutating func answer(_ lines: [RequestLines.Line]) -> [UInt8] {
    let now = Now()
    sweep(at: now.instant)
    let first = counts.lines + 1
    let requests = Array(zip(first..., lines)).concurrentlyMapped { number, line in
      NumberedRequest(line, number: number)
    }
    var tally = counts
    let responses: [Response]
    let respondent = Respondent(campaign, terms, at: now)
    do {
      responses = try store.commit { records in
        try respondent.responses(to: requests, from: &records, &tally)
      }
    } catch {
      report(error)
      tally = counts
      responses = requests.map { responseWithoutStore(to: $0, by: respondent) }
      for response in responses { tally.count(response) }
    }
    counts = tally
    return responses.lines
  }

  /// Erases what is past its time, once an hour.
  package mutating func sweep() { sweep(at: Now().instant) }

  private mutating func sweep(at now: Instant) {
    guard now >= nextSweep else { return }
    nextSweep = Instant(milliseconds: now.milliseconds + Self.betweenSweeps)
    let limit = now.before(days: terms.days)
    do {
      let sessions = try store.commit { try $0.sweep(before: limit) }
      if sessions > 0 { log.info("swept", metadata: ["sessions": "\(sessions)"]) }
    } catch {
      report(error)
    }
  }

  /// What can still be said when nothing can be stored: what was said before, and that.
  private func responseWithoutStore(
    to request: NumberedRequest, by respondent: Respondent
  ) -> Response {
    switch request.content {
    case .success(.message(let message)):
      let old = try? store.read { records in
        try message.id.flatMap { try records.answer(to: $0, of: message) }
      }
      if let line = old ?? nil { return Response(line, .again) }
    case .success(.control(.health)), .success(.control(.version)), .failure:
      return respondent.responseWithoutRecords(to: request)
    case .success(.control(.forget)), .success(.control(.status)): break
    }
    return request.refused(.notStored, terms.version)
  }

  /// Notes what the store complained of: its code, and nothing of what it was to store.
  private func report(_ error: any Error) {
    let code = (error as? DatabaseError)?.extendedResultCode.description ?? "\(type(of: error))"
    log.error("the store cannot be written", metadata: ["sqlite": "\(code)"])
  }
}

extension [Response] {
  /// The lines, each with its newline.
  fileprivate var lines: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reduce(0) { $0 + $1.line.count + 1 })
    for response in self {
      bytes += response.line
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
