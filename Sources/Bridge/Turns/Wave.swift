/// Messages that came together, no two of one sender, so that none depends on another.
struct Wave {
  let requests: ArraySlice<NumberedRequest>
  /// Their messages, in the same order.
  let messages: [Message]

  /// The messages that come first; `nil` when the first request is something else.
  init?(of requests: ArraySlice<NumberedRequest>) {
    var messages: [Message] = []
    var senders: Set<String> = []
    for request in requests {
      guard case .success(.message(let message)) = request.content,
        senders.insert(message.sender).inserted
      else { break }
      messages.append(message)
    }
    if messages.isEmpty { return nil }
    self.messages = messages
    self.requests = requests.prefix(messages.count)
  }
}
