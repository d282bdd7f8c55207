extension Pending {
  /// The name under which it is saved; an unlikely amount is saved as the amount that it is.
  var name: String? {
    switch self {
    case .unlikely: nil
    case .restart: "restart"
    case .pause: "pause"
    case .edit(let n): "edit.\(n)"
    }
  }

  /// What a name stands for.
  init?(named name: String) {
    switch name {
    case "restart": self = .restart
    case "pause": self = .pause
    case _:
      guard name.hasPrefix("edit."), let n = Int(name.dropFirst("edit.".count)) else { return nil }
      self = .edit(n)
    }
  }
}
