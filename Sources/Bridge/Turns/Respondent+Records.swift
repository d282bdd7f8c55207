import Dialogue

/// What a turn needs of the records, and what it leaves in them.
extension Respondent {
  /// Hears messages of which none depends on another: looked up one by one, thought about all at
  /// once, kept one by one in their order.
  func hear(_ wave: Wave, from records: inout Records) throws -> [Response] {
    let hearings = try wave.messages.map { message in
      Hearing(message: message, known: try known(of: message, in: records))
    }
    let outcomes = hearings.concurrentlyMapped { [campaign, terms, now] hearing in
      hearing.outcome(under: campaign, terms, at: now)
    }
    return try zip(wave.requests, zip(wave.messages, outcomes)).map { request, heard in
      let (message, outcome) = heard
      switch outcome {
      case .again(let line): return Response(line, .again)
      case .refused(let refusal): return request.refused(refusal, terms.version)
      case .turn(let line, let aftermath):
        try keep(line, aftermath, of: message, in: &records)
        return Response(line, .turn)
      case .withdrawal(let ending, let farewell, let otherwise, let aftermath):
        let counts = try records.hasAnything(of: message.sender)
        let line = counts ? farewell : otherwise
        try keep(line, counts ? .isErased(ending) : aftermath, of: message, in: &records)
        return Response(line, .turn)
      }
    }
  }

  /// A message that was answered before is answered so again.
  private func known(of message: Message, in records: Records) throws -> Hearing.Known {
    do {
      if let id = message.id {
        if let line = try records.answer(to: id, of: message) { return .answered(line) }
        if let ending = try records.erasedEnding(of: id, from: message.sender) {
          return .erased(ending)
        }
      }
      return .new(try records.session(of: message.sender))
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  private func keep(
    _ line: [UInt8], _ aftermath: Hearing.Aftermath, of message: Message, in records: inout Records
  ) throws {
    switch aftermath {
    case .goesOn(let session):
      try records.keep(session, of: message.sender, at: now.instant)
    case .isOver: try records.endSession(of: message.sender)
    case .isErased(let ending):
      try records.erase(message.sender, at: now.instant)
      if let id = message.id {
        try records.markErased(id, from: message.sender, ending, at: now.instant)
      }
      return
    }
    if let id = message.id { try records.keep(line, to: id, of: message, at: now.instant) }
  }
}
