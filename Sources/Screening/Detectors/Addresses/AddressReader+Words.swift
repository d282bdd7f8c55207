extension AddressReader {
  static let streetTypes: WordSet = [
    "road", "rd", "street", "avenue", "ave", "lane", "ln", "crescent", "cres", "terrace", "drive",
    "close", "mews", "boulevard", "gardens", "gdns", "grove",
  ]

  static let looseTypes: WordSet = [
    "st", "way", "court", "place", "square", "rise", "hill", "walk", "row", "parade", "view",
    "green", "mount", "roundabout", "interchange", "flyover", "towers", "heights", "wharf", "quay",
    "bypass", "underpass", "alley", "meadows", "villas", "cottages", "cottage", "bungalow",
    "precinct",
  ]

  static let notInStreet: WordSet = [
    "drink", "drug", "drunk", "hours", "hrs", "hour", "minutes", "mins", "days", "weeks", "months",
    "years", "of", "on", "in",
    "at", "and", "the", "a", "for", "to", "with", "by", "from",
    "miles", "people", "officers", "calls", "jobs", "times", "cars", "of", "down", "up", "off",
    "along", "is", "was", "were", "our", "my", "are", "then", "wont", "didnt", "cant", "came",
    "didn", "doesnt", "had", "has", "will", "would", "too", "so", "very", "am", "pm", "patrols",
    "lads",
    "nights", "who", "that",
  ]

  static let generic: WordSet = [
    "the", "a", "an", "this", "that", "our", "my", "your", "his", "her", "their", "one", "each",
    "every", "main", "high", "busy", "wet", "dark", "side", "country", "ring",
    "slip", "quiet", "long", "open", "whole", "same", "next", "back", "icy", "flooded", "closed",
    "empty", "another", "any", "some", "b", "on", "of", "in", "at", "down", "up",
    "dual", "fast", "bus", "cycle", "live", "middle", "outside", "inside", "slow", "memory", "toll",
    "service", "access", "residential", "local", "narrow", "single",
    "cross", "trunk", "public", "private", "dirt", "village", "coast", "mountain", "city", "town",
    "one-way", "two", "three", "four", "six", "most", "no", "and", "along", "to", "off", "from",
    "across", "per",
    "over", "under", "for", "by", "with", "it", "very", "all", "other", "near", "into", "blocked",
    "snowy", "unlit", "rural", "farm", "gravel", "muddy", "shopping", "pedestrianised", "nearby",
    "busiest", "longest",
    "sesame", "coronation", "quality", "downing", "fleet", "wall", "easy", "civvy", "penny",
    "ramsay", "albert", "abbey-road", "way", "estate", "right", "wrong", "hand", "left", "tough",
    "got", "hit", "crime", "hard", "test", "warm-up", "those", "these", "first", "last",
    "crown", "county", "magistrates", "youth", "tennis", "food", "squash", "supreme", "high",
    "family", "basketball", "juvenile", "appeal", "too", "so", "pretty", "really", "super", "quite",
    "came", "far", "get", "getting", "stay",
    "very", "sleet", "council", "housing", "we", "i", "they", "you", "who", "closing", "yellow",
    "brick", "teh",
  ]
}
