import Dialogue
import Gate
import Language

/// Who answers requests under a campaign, on terms.
struct Respondent {
  private let campaign: Campaign
  private let terms: Terms
  private let now: Now

  init(_ campaign: Campaign, _ terms: Terms, at now: Now) {
    self.campaign = campaign
    self.terms = terms
    self.now = now
  }

  /// The response to a request, and its changes to the records.
  ///
  /// It throws where the records cannot be read or written; a refusal is a response.
  func response(
    to request: NumberedRequest, from records: inout Records, _ counts: Counts
  ) throws -> Response {
    do {
      switch request.content {
      case .success(.message(let message)):
        return try turn(hearing: message, from: &records)
      case .success(.control(.forget(let sender))):
        try records.erase(sender, at: now.instant)
        return control(["status": "ok"])
      case .success(.control(.status)):
        return control(.object(status(counts) + (try records.counted)))
      case .success(.control(.health)), .success(.control(.version)), .failure:
        return responseWithoutRecords(to: request)
      }
    } catch let refusal as Refusal {
      return request.refused(refusal, terms.version)
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

  /// Hears a message once: what was answered before is answered so again.
  private func turn(
    hearing message: Message, from records: inout Records
  ) throws -> Response {
    if let id = message.id {
      if let line = try records.answer(to: id, of: message) { return Response(line, .again) }
      if let ending = try records.erasedEnding(of: id, from: message.sender) {
        return Response(goodbye(ending, to: message), .again)
      }
    }
    var talk = try talk(with: message.sender, in: records)
    if talk.isWaiting, let ending = Conversation.withdrawal(in: message.typed, under: campaign),
      try records.hasAnything(of: message.sender)
    {
      try erase(message, ending, from: &records)
      return Response(goodbye(ending, to: message), .turn)
    }
    let replies = talk.hear(message, at: now)
    let line = Turn(replies, under: campaign, within: message.maxBytes).line(to: message)
    if let ending = talk.ending, ending.erases {
      try erase(message, ending, from: &records)
      return Response(line, .turn)
    }
    if talk.canGoOn {
      try records.keep(try talk.session(), of: message.sender, at: now.instant)
    } else {
      try records.endSession(of: message.sender)
    }
    if let id = message.id { try records.keep(line, to: id, of: message, at: now.instant) }
    return Response(line, .turn)
  }

  private func talk(with sender: String, in records: Records) throws -> Talk {
    guard let session = try records.session(of: sender) else { return Talk(terms, under: campaign) }
    guard let talk = Talk(session, terms, under: campaign, at: now) else { throw Refusal.fault }
    return talk
  }

  /// What is said to every message of a talk that was erased.
  private func goodbye(_ ending: Ending, to message: Message) -> [UInt8] {
    let farewell = Reply.done(ending, .session(days: terms.days))
    return Turn([farewell], under: campaign, within: message.maxBytes).line(to: message)
  }

  private func erase(
    _ message: Message, _ ending: Ending, from records: inout Records
  ) throws {
    try records.erase(message.sender, at: now.instant)
    if let id = message.id {
      try records.markErased(id, from: message.sender, ending, at: now.instant)
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
