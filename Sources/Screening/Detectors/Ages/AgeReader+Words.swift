extension AgeReader {
  static let afterPerson: WordSet = [
    "and", "but", "so", "who", "when", "with", "or", "on", "in", "from", "has", "was", "is", "had",
    "at", "to", "for", "by", "the", "a", "his", "her",
    "their", "we", "he", "she", "they", "i", "said", "that", "if", "then", "after", "before",
    "because", "while", "without", "under", "off", "out", "outside", "inside",
    "drunk", "high", "asleep", "alone", "safe", "missing", "ill", "cold", "hungry", "upset",
    "suicidal", "lost", "again", "home", "back", "late", "still", "today", "tonight",
    "yesterday", "last", "this", "now", "just", "only", "stuck", "naked", "gone", "dead",
    "unconscious", "up", "down", "over", "into", "about", "caught", "hurt", "lives", "could",
    "would", "can",
    "will", "must", "did", "does", "nearly", "not", "never", "no", "my", "our", "it", "very",
    "really", "too", "went", "came", "ran", "took", "fell", "rang", "made", "got", "left", "stole",
    "drove", "as", "also", "gp", "mp", "nurse", "cook", "chef", "vet", "judge", "pilot", "priest",
    "monk", "athlete", "thief", "trying", "near", "behind", "beside", "across", "against", "along",
    "around", "between", "through", "until", "told", "rang", "found", "beneath", "driving", "all",
    "every", "each", "during", "most",
    "held", "taught", "wore", "drew", "wrote", "sang", "rode", "stood", "fed", "shook", "led",
    "paid",
    "put", "spoke", "stuck", "swam", "threw", "tore", "caught", "chose", "drank", "ate", "fled",
    "flew",
    "froze", "heard", "knew", "met", "saw", "shot", "slept", "swore", "understood", "woke", "won",
    "cut",
  ]

  static let groups: WordSet = [
    "pupils", "kids", "children", "students", "boys", "girls", "teenagers", "teens", "lads",
    "youths", "cadets", "people", "group", "class", "men", "women", "scouts", "cubs", "players",
  ]

  static let units: WordSet = [
    "year", "years", "yr", "yrs", "month", "months", "mth", "week", "weeks", "wk", "day", "yr-old",
    "mo",
  ]

  static let afterAge: WordSet = [
    "and", "but", "so", "who", "when", "with", "or", "today", "yesterday", "tomorrow", "on", "in",
    "from", "has", "was", "is", "missing", "last", "next", "this", "tonight", "had",
    "gave", "told", "already", "went", "came", "rang", "made", "now",
  ]

  static let things: WordSet = [
    "dog", "car", "laptop", "van", "building", "house", "kit", "boots", "computer", "printer",
    "radio", "cake", "case", "file",
    "whisky", "sandwich", "kettle", "mug", "law", "cat", "horse", "pup", "puppy", "joke",
    "tradition", "system", "machine", "carpet",
    "coat", "bike", "phone", "tape", "jacket", "tree", "bridge", "veteran", "station", "fleet",
    "software", "vest", "torch", "battery",
    "spaniel", "shepherd", "fence", "sofa", "chair", "helmet", "record", "anniversary", "debt",
    "dispute", "feud", "murder", "engine", "vehicle",
    "pc", "pasty", "pie", "scotch", "malt", "wine", "cheese", "biscuit", "biscuits", "museum",
    "church", "pub", "kitten", "hamster", "parrot", "pony", "lamb", "tortoise", "course", "career",
    "plan", "contract", "project", "policy", "form", "forms", "guidance", "boiler", "heater",
    "microwave", "fridge", "wall", "statue", "song", "film", "cold", "unsolved", "armour",
    "trousers", "coffee", "milk", "lasagne", "curry", "cheque", "contract", "report", "statement",
    "wait", "kebab", "cup", "desk", "table", "door", "lock", "sign", "map", "keyboard", "screen",
    "monitor", "charger", "radiator", "rope", "cone", "cones", "tent", "stab", "tin", "transit",
    "astra",
    "corsa", "focus", "tyres", "tie", "shirt", "uniform", "satnav", "taser", "ban",
  ]
}
