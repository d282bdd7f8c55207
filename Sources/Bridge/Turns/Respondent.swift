import Dialogue
import Language

/// Who answers requests under a campaign, on terms.
struct Respondent {
  let campaign: Campaign
  let terms: Terms
  let now: Now

  init(_ campaign: Campaign, _ terms: Terms, at now: Now) {
    self.campaign = campaign
    self.terms = terms
    self.now = now
  }

  /// The responses to requests in their order, and their changes to the records; each is counted.
  ///
  /// It throws where the records cannot be read or written; a refusal is a response.
  func responses(
    to requests: [NumberedRequest], from records: inout Records, _ counts: inout Counts
  ) throws -> [Response] {
    var responses: [Response] = []
    var rest = requests[...]
    while let request = rest.first {
      let next: [Response]
      if let wave = Wave(of: rest) {
        next = try hear(wave, from: &records)
      } else {
        next = [try response(to: request, from: &records, counts)]
      }
      for response in next { counts.count(response) }
      responses += next
      rest = rest.dropFirst(next.count)
    }
    return responses
  }

  /// The response to a request that is no message.
  private func response(
    to request: NumberedRequest, from records: inout Records, _ counts: Counts
  ) throws -> Response {
    switch request.content {
    case .success(.control(.forget(let sender))):
      try records.erase(sender, at: now.instant)
      return control(["status": "ok"])
    case .success(.control(.status)):
      return control(.object(status(counts) + (try records.counted)))
    case .success(.message), .success(.control(.health)), .success(.control(.version)), .failure:
      return responseWithoutRecords(to: request)
    }
  }

  /// The response to a request that needs no records.
  func responseWithoutRecords(to request: NumberedRequest) -> Response {
    switch request.content {
    case .success(.control(.version)): control(["version": .string(terms.version)])
    case .success(.control(.health)): control(["status": "ok"])
    case .failure(let refusal): request.refused(refusal, terms.version)
    case .success: request.refused(.fault, terms.version)
    }
  }

  private func control(_ json: JSON) -> Response { Response(json.written, .control) }

  private func status(_ counts: Counts) -> [JSON.Member] {
    [
      JSON.Member("status", "ok"), JSON.Member("version", .string(terms.version)),
      JSON.Member("campaign", .string(campaign.name)),
      JSON.Member("language", .string(campaign.language.rawValue)),
      JSON.Member("fingerprint", .string(String(campaign.fingerprint, radix: 16))),
      JSON.Member("since_start", counts.json),
    ]
  }
}

extension Records {
  /// How much is kept.
  fileprivate var counted: [JSON.Member] {
    get throws {
      let tables = [(Table.session, "sessions"), (.answer, "answers"), (.erased, "erased")]
      return [
        JSON.Member(
          "kept",
          .object(try tables.map { JSON.Member($0.1, .number(try count($0.0))) }))
      ]
    }
  }
}
