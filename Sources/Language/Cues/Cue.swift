/// What a word or phrase contributes to a reply, before the reply is read as a whole.
enum Cue: Hashable, Sendable {
  /// Nothing that is known here.
  case word

  // Activities
  case activity(Activity)
  /// A word that means an activity only where nothing says it better: "school", "dog".
  case hint(Activity)
  case prisoner
  /// Someone who can be counted: "lad", "female".
  case person
  /// Someone named by age: "15 yr old".
  case aged
  /// Colleagues and cars, which are never what is counted.
  case crew
  /// "of them", "in total": what was asked about.
  case them
  /// Holds a number that is no amount: "s136", "ward 4", "year 6".
  case reference

  // Choices answered before
  /// A choice named by what it is about: "account".
  case topic(Word)
  /// One of the answers of such a choice: "official".
  case choice(Word)

  // Amounts
  case number(Int)
  case hundred
  case thousand
  /// "naw": nine in Welsh, no in the north of England.
  case nineOrNo
  /// "bump": five in Welsh, a collision in English.
  case fiveOrBump
  case article
  case few
  /// Some, but how many cannot be said: "loads".
  case plenty
  case nothing
  case dozen
  case fraction(Int, Int)
  case unit(Unit)
  case hedge(Hedge)
  case share(ShiftShare)
  /// A time of day in minutes: noon, midnight.
  case hour(Int)
  case morning
  case afternoon
  /// "in the morning": which half of the day, or no more than when.
  case partOfDay(Int)
  case oClock
  case past
  case times

  // Answers
  case yes
  /// Yes in a reply to a question in Welsh, else a small word: "do".
  case yesInWelsh
  /// A yes where nothing follows: "we did".
  case auxiliary
  case no
  case unsure
  /// Nothing more to tell: "that's the lot".
  case enough
  /// "no" by itself, which may belong to a noun: "no injuries".
  case bareNo
  /// Denies what follows: "didn't", "without".
  case not
  /// A no where nothing else is said: "we didn't …".
  case weakNo
  /// A no that also denies what follows: "didn't get to".
  case failed
  /// Denies what went before: "cancelled".
  case calledOff
  /// What was said before it is taken back: "actually", "no wait".
  case correction
  /// The same, and a no where nothing follows: "yes, actually no".
  case denial
  /// A question back, which answers nothing: "does", "who".
  case questioning

  // Joints
  case and
  case plus
  case but
  /// "including", "of which": what follows is part of what went before.
  case detail
  case or
  case of
  case from
  case to
  case till
  case between
  /// Stands before a clock time: "at", "left", "since".
  case at
  case since
  /// Other small words that an answer passes over: "just", "had", "there".
  case small
  /// Before a thing that is not itself what was done: "for", "with", "about".
  case concerning
  /// A mark that ends a clause.
  case pause
  case dash
  case slash
  case dot
  case colon
  case question
}

extension Cue {
  /// Whether it names an activity, or may.
  var isActivity: Bool {
    switch self {
    case .activity, .hint: true
    default: false
    }
  }

  /// A unit of time, in seconds.
  enum Unit: Int, Hashable, Sendable {
    case second = 1
    case minute = 60
    case hour = 3600
  }

  /// Words that leave a number open, and the side they stand on.
  struct Hedge: Hashable, Sendable {
    enum Effect: Hashable, Sendable {
      case approximate, atLeast, atMost
      /// A hedge on whether at all: "maybe", "I think".
      case doubtful
    }
    enum Side: Hashable, Sendable { case before, after, either }
    var effect: Effect
    var side: Side
  }

  /// How much of the shift.
  enum ShiftShare: Hashable, Sendable {
    case whole, most, half
    case quarters(Int)
    case third
    /// The whole shift but for what follows.
    case allBut
  }
}
