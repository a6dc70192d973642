import CollateCore

/// What the tagger of names says of one word: that it begins a name, goes on with one, or stands outside.
package enum NameLabel: UInt8, CaseIterable, Sendable {
  case outside
  case personBegins, personGoesOn
  case organisationBegins, organisationGoesOn
  case placeBegins, placeGoesOn

  /// The category of the name; nil outside.
  package var category: EntityMention.Category? {
    switch self {
    case .outside: nil
    case .personBegins, .personGoesOn: .person
    case .organisationBegins, .organisationGoesOn: .organisation
    case .placeBegins, .placeGoesOn: .place
    }
  }

  /// Whether it is the first word of a name.
  package var begins: Bool { rawValue & 1 == 1 }

  /// Whether it goes on with a name whose last label is this one.
  package func follows(_ last: NameLabel) -> Bool {
    begins || self == .outside || last.category == category
  }

  /// The label of a word of a name; outside for a category that the tagger does not tell.
  package init(_ category: EntityMention.Category, begins: Bool) {
    switch category {
    case .person: self = begins ? .personBegins : .personGoesOn
    case .organisation: self = begins ? .organisationBegins : .organisationGoesOn
    case .place: self = begins ? .placeBegins : .placeGoesOn
    case .other: self = .outside
    }
  }
}
