extension Lexicon {
  /// Says of every word of a text, as it is meant to be read, what it is.
  func name(_ words: inout [Word]) {
    for place in words.indices {
      let typed = words[place]
      let text = Disguise.plain(typed.text)
      if text != typed.text { words[place].text = text }
      let entry = vocabulary.number(of: text)
      words[place].entry = entry
      words[place].classes = classes(of: text, vocabulary.entries[entry].classes)
      if typed.hasDigit { words[place].classes.insert(.digit) }
      if words[place].number != nil { words[place].classes.insert(.numeral) }
    }
    for place in words.indices.dropLast() where words[place + 1].gap <= .space {
      guard vocabulary.entries[words[place].entry].startsPair else { continue }
      let pair = vocabulary.number(of: words[place].text.joined(to: words[place + 1].text))
      words[place].pairEntry = pair
      words[place].pairClasses = vocabulary.entries[pair].classes
    }
  }
}
