extension Composer {
  /// The day as a numbered thread, in as few posts as its order allows.
  ///
  /// Every post stands alone: whole sentences, its own hashtags, "2/3" before them. A fact that has
  /// no room alone takes a shorter wording; nothing else is shortened. What fits in one post is not
  /// numbered.
  public func thread(of statements: [Statement]) -> [Outcome] {
    let statements = statements.map(tidied)
    let whole = filled(with: statements, numbered: "")
    guard whole.count > 1 else {
      return whole.map { outcome(text(of: $0), of: $0.map(\.statement)) }
    }

    // The widest number counts for every post, so that all have the same room.
    var nines = "9"
    var posts = filled(with: statements, numbered: "9/9 ")
    while String(posts.count).utf8.count > nines.utf8.count {
      nines += "9"
      posts = filled(with: statements, numbered: "\(nines)/\(nines) ")
    }
    return posts.enumerated().map { index, post in
      outcome(
        text(of: post, numbered: "\(index + 1)/\(posts.count) "), of: post.map(\.statement))
    }
  }

  /// A fact and the wording of it that a thread uses.
  private typealias Told = (statement: Statement, words: String)

  /// The facts in order, each post as full as it can be; a fact too long for any has its own.
  private func filled(with statements: [Statement], numbered number: String) -> [[Told]] {
    var posts: [[Told]] = []
    for statement in statements {
      let words = statement.rungs.first { fits(text(of: [(statement, $0)], numbered: number)) }
      let told = (statement, words ?? statement.rungs.last ?? "")
      if let last = posts.last, fits(text(of: last + [told], numbered: number)) {
        posts[posts.count - 1].append(told)
      } else {
        posts.append([told])
      }
    }
    return posts
  }

  private func text(of told: [Told], numbered number: String = "") -> String {
    let sentences = told.map(\.words.stopped).joined(separator: " ")
    return draft(number + sentences, of: told.map(\.statement))
  }
}
