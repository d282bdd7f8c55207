public import Gate
public import Language

/// How a topic's facts are put into words: in a list, and in posts of their own.
public struct Wordings: Hashable, Sendable {
  /// The short form for reading back and for a summary: "2 missing people".
  public var noted: [Form: String]
  /// The short form when it was with a prisoner, where that differs.
  public var notedWithPrisoner: [Form: String]
  /// The wordings of posts, the first of each form being the campaign's own.
  public var posts: [Form: [Wording]]

  /// A topic's words.
  public init(
    noted: [Form: String] = [:], notedWithPrisoner: [Form: String] = [:],
    posts: [Form: [Wording]] = [:]
  ) {
    self.noted = noted
    self.notedWithPrisoner = notedWithPrisoner
    self.posts = posts
  }

  /// The short form of a fact: "about 5 hours in A&E".
  public func clause(for fact: Fact, in language: Tongue) -> String {
    let lists = fact.withPrisoner ? [notedWithPrisoner, noted] : [noted]
    for form in fact.forms {
      for list in lists {
        if let template = list[form] { return template.filled(from: fact, in: language) }
      }
    }
    return fact.topic
  }

  /// The wordings that a fact can be posted in, from an account.
  public func choices(for fact: Fact, from account: Account) -> [Wording] {
    for form in fact.forms {
      let suiting = (posts[form] ?? []).filter { $0.suits(fact, from: account) }
      if !suiting.isEmpty { return suiting }
    }
    return []
  }

  /// A fact in words; `nil` when there are none for it.
  ///
  /// Which wording is taken follows from the conversation's `seed` and how often the officer asked
  /// to `reword` it: seed 0 takes the first.
  public func statement(
    of fact: Fact, from account: Account, in language: Tongue, tags: [String], seed: UInt64,
    reword: Int
  ) -> Statement? {
    let choices = choices(for: fact, from: account)
    guard !choices.isEmpty else { return nil }
    let start = seed == 0 ? 0 : Int(draw(seed, for: fact.topic) % UInt64(choices.count))
    let chosen = choices[(start + reword) % choices.count].rungs
    return Statement(
      fact: fact.topic,
      rungs: (chosen + shorter(than: chosen.last, among: choices)).map {
        $0.filled(from: fact, in: language)
      },
      clause: clause(for: fact, in: language), tags: tags)
  }

  /// What the other wordings have below the lowest rung of the chosen one, from long to short.
  private func shorter(than lowest: String?, among choices: [Wording]) -> [String] {
    let longest = lowest?.utf8.count ?? 0
    return choices.flatMap(\.rungs).filter { $0.utf8.count < longest }
      .sorted { ($1.utf8.count, $1) < ($0.utf8.count, $0) }
  }

  /// A number for a topic from the conversation's seed: the topic's fingerprint, mixed (SplitMix64).
  private func draw(_ seed: UInt64, for topic: String) -> UInt64 {
    var mixed = seed &+ fingerprint(of: [topic])
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension String {
  /// The template with a fact's amounts in its braces.
  func filled(from fact: Fact, in language: Tongue) -> String {
    filled([
      ("count", fact.count.map { $0.count(in: language) } ?? ""),
      ("time", fact.minutes.map { $0.duration(in: language) } ?? ""),
      ("words", fact.words ?? ""),
    ])
  }

  /// The template with values in the places of `{names}`, in one pass: a value is never filled again.
  public func filled(_ values: [(name: String, value: String)]) -> String {
    var result = ""
    var rest = utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = rest[open..<close].dropFirst()
      let value = values.first { $0.name.utf8.elementsEqual(name) }?.value
      result += Substring(rest[..<open])
      result += value.map { $0[...] } ?? Substring(rest[open...close])
      rest = rest[close...].dropFirst()
    }
    return result + Substring(rest)
  }
}
