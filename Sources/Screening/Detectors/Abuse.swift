extension Detector {
  /// Insults, slurs and swearing, as whole words, starred out or put together or not.
  static let abuse = Detector { passage in
    passage.words.indices.compactMap { place in
      let word = passage.words[place]
      guard !passage.isSaying[place],
        word.classes.contains(WordClasses(.abuse)) || StarredWord.isAbusive(word.text)
          || word.isUnlisted && CompoundInsult.matches(word.text)
      else { return nil }
      return Finding(
        passage.range(place..<place + 1), .abuse, .block,
        reason: "Insults and swearing have no place in a post.", suggestion: "say it plainly")
    }
  }
}

/// A swear word and any silly thing in one: "twatwaffle", "shitgibbon".
private enum CompoundInsult {
  /// Whether a word is such a compound.
  static func matches(_ text: WordText) -> Bool {
    (3...8).contains { length in
      text.count > length + 2 && tails.contains(WordText(text.dropFirst(length)))
        && stems.contains(WordText(text.prefix(length)))
    }
  }

  private static let stems: WordSet = [
    "arse", "baw", "bollock", "cock", "crap", "cunt", "dick", "douche", "fuck", "jizz", "knob",
    "piss", "prick", "shit", "spunk", "tit", "toss", "turd", "twat", "wank",
  ]

  private static let tails: WordSet = [
    "badger", "badgers", "bag", "bags", "biscuit", "brain", "canoe", "candle", "face", "faces",
    "gibbon", "gibbons", "goblin", "goblins", "head", "heads", "hole", "monkey", "muppet",
    "nugget", "rag", "sack", "skull", "splat", "splats", "stain", "tard", "trumpet", "waffle",
    "waffles", "weasel", "weasels", "wipe", "wipes", "wit", "wits", "womble", "wombles",
  ]
}

/// A word with stars for letters.
private enum StarredWord {
  /// Whether the letters left and the length fit a word of abuse.
  static func isAbusive(_ text: WordText) -> Bool {
    guard text.contains(UInt8(ascii: "*")), text.first?.isLetter ?? false else { return false }
    let letters = Array(text.prefix(20))
    return words.contains { word in
      let other = Array(word.utf8)
      return fits(letters[...], other[...])
    }
  }

  /// A star is one letter; a run of stars may be any number of them.
  private static func fits(_ letters: ArraySlice<UInt8>, _ word: ArraySlice<UInt8>) -> Bool {
    guard let first = letters.first else { return word.isEmpty }
    if first == UInt8(ascii: "*") {
      let rest = letters.drop { $0 == UInt8(ascii: "*") }
      let run = letters.count - rest.count
      guard rest.count(where: { $0 == UInt8(ascii: "*") }) < 4 else { return false }
      return (max(1, run - 1)...run + 2).contains {
        $0 <= word.count && fits(rest, word.dropFirst($0))
      }
    }
    return word.first == first && fits(letters.dropFirst(), word.dropFirst())
  }

  private static let words = """
    fuck fucks fucking fucked fucker fuckers fuckin fuckwit motherfucker shit shits shite shitty shitting
    bullshit cunt cunts twat twats wanker wankers wank bastard bastards prick pricks dickhead dickheads
    dick knobhead bellend arse arsehole arseholes asshole assholes piss pissed pissing bollocks slag slags slut
    whore bitch bitches crap bugger tosser tossers bloodyhell knob paki pakis nigger niggers faggot faggots
    pikey pikeys gypo gypos retard retards spaz tranny scum scumbag scumbags chav chavs nonce nonces moron morons
    """.split { $0 == " " || $0 == "\n" }
}
