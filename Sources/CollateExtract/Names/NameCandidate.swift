import CollateCore
import CollateText

/// How much speaks for each category.
struct NameScores: Hashable {
  var person = 0
  var organisation = 0
  var place = 0

  /// The category with the most behind it; `other` where nothing speaks for any.
  var category: EntityMention.Category {
    let best = max(person, organisation, place)
    if best <= 0 { return .other }
    if place == best { return .place }
    return organisation == best ? .organisation : .person
  }

  /// Adds to what speaks for a category; nothing speaks for `other`.
  mutating func add(_ weight: Int, to category: EntityMention.Category) {
    switch category {
    case .person: person += weight
    case .organisation: organisation += weight
    case .place: place += weight
    case .other: break
    }
  }

  static func += (left: inout NameScores, right: NameScores) {
    left.person += right.person
    left.organisation += right.organisation
    left.place += right.place
  }
}

/// One place of a text where a name seems to stand.
struct NameCandidate {
  /// Bytes of the name, without title and possessive.
  var span: Span
  /// The folded words of the name, compounds split at their hyphens.
  var words: [String]
  /// What speaks for each category, from the name itself and from what stands around it.
  var scores = NameScores()
  /// Title or office beside it, folded.
  var role: String?
  /// Whether a title with a capital stands before it: then it is a person, whatever else speaks.
  var hasTitle = false
  /// Whether it may be no name at all: a common word that begins a sentence.
  var isWeak = false
  /// Whether it is a nationality, which is kept apart.
  var isDemonym = false
  /// The acronym that brackets behind the name introduce.
  var acronym: String?

  /// The words as one key.
  var key: String { words.joined(separator: " ") }
}
