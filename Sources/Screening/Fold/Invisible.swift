/// Scalars that show nothing: which are honest (emoji, flags, keycaps) and which hide something.
enum Invisible {
  /// Whether a scalar is one that hides or reorders text where it stands.
  ///
  /// Joiners inside emoji and between letters that need them, and tags inside a flag, are honest.
  static func isSuspect(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    let value = scalars[place].value
    switch value {
    case 0x80...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B,
      0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB:
      return true
    case 0x200C, 0x200D:
      return !joins(scalars, at: place)
    case 0xE0000...0xE007F:
      return !isInFlag(scalars, at: place)
    default:
      return false
    }
  }

  /// Whether a scalar is honest but adds nothing to the letters: accents that stand alone,
  /// variation selectors, the box of a keycap, joiners of emoji, tags of flags.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x200C, 0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xE0000...0xE01EF:
      true
    default:
      false
    }
  }

  private static func joins(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard place > 0, place + 1 < scalars.count else { return false }
    return needsJoiners(scalars[place - 1]) && needsJoiners(scalars[place + 1])
  }

  private static func needsJoiners(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0xDFF: true  // Arabic to Sinhala
    case 0x1F3FB...0x1F3FF, 0xFE0F: true  // a skin tone or an emoji's own selector
    default: scalar.properties.isEmoji && scalar.value > 0xFF
    }
  }

  /// A flag of a nation is a black flag, then tags, then the cancelling tag.
  private static func isInFlag(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 8, scalars[start].value >= 0xE0000 { start -= 1 }
    var end = place
    while end < scalars.count, end - start < 9, scalars[end].value >= 0xE0020, end > start,
      scalars[end].value != 0xE007F
    {
      end += 1
    }
    return scalars[start].value == 0x1F3F4 && end < scalars.count && scalars[end].value == 0xE007F
  }
}
