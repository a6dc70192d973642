import CollateText

/// What the lists know of a folded word by itself, one bit a list.
struct NameKinds: OptionSet {
  let rawValue: UInt32

  static let givenName = NameKinds(rawValue: 1 << 0)
  static let familyName = NameKinds(rawValue: 1 << 1)
  static let country = NameKinds(rawValue: 1 << 2)
  static let region = NameKinds(rawValue: 1 << 3)
  static let city = NameKinds(rawValue: 1 << 4)
  static let town = NameKinds(rawValue: 1 << 5)
  static let organisation = NameKinds(rawValue: 1 << 6)
  static let commonWord = NameKinds(rawValue: 1 << 7)
  static let demonym = NameKinds(rawValue: 1 << 8)
  static let title = NameKinds(rawValue: 1 << 9)
  static let role = NameKinds(rawValue: 1 << 10)
  static let organisationHead = NameKinds(rawValue: 1 << 11)
  static let placeHead = NameKinds(rawValue: 1 << 12)
  static let placeOpening = NameKinds(rawValue: 1 << 13)
  static let eventHead = NameKinds(rawValue: 1 << 14)
  static let function = NameKinds(rawValue: 1 << 15)
  static let calendar = NameKinds(rawValue: 1 << 16)
  static let label = NameKinds(rawValue: 1 << 17)
  static let particle = NameKinds(rawValue: 1 << 18)

  /// Asks all lists for a folded word with its hash.
  static func of(_ key: String, _ hash: UInt32) -> NameKinds {
    var kinds: NameKinds = []
    switch Gazetteer.place(key) {
    case .country: kinds.insert(.country)
    case .certain: kinds.insert(.region)
    case .city: kinds.insert(.city)
    case .town: kinds.insert(.town)
    case nil: break
    }
    if Gazetteer.isGivenName(key) { kinds.insert(.givenName) }
    if Gazetteer.isFamilyName(key) { kinds.insert(.familyName) }
    if Gazetteer.isOrganisation(key) { kinds.insert(.organisation) }
    if Gazetteer.isCommonWord(key) { kinds.insert(.commonWord) }
    if StopNames.isDemonym(key) { kinds.insert(.demonym) }
    for (list, kind) in lists where list.contains(key, hash) { kinds.insert(kind) }
    return kinds
  }

  private static let lists: [(WordSet, NameKinds)] = [
    (RoleWords.titles, .title), (RoleWords.roles, .role), (NameWords.organisationHeads, .organisationHead),
    (NameWords.placeHeads, .placeHead), (NameWords.placeOpenings, .placeOpening),
    (NameWords.eventHeads, .eventHead), (StopNames.functionWords, .function),
    (StopNames.calendar, .calendar), (StopNames.labels, .label), (NameWords.particles, .particle),
  ]
}
