extension Phrases {
  /// People told by their role, their look or their group, and children in care.
  static let people = [roles, few, kin, looks, teachers, care, infants, young, birthdays]
}
