import CollateCore
import CollateText

/// A number with the fields that tell whether another number fills the same slot: what it measures or counts, what
/// happened to it, who has it, where and when.
struct NumberFrame: Sendable {
  /// The mention.
  var quantity: Quantity
  /// The sentence it stands in.
  var sentence: ComparedSentence
  /// `count`, `age`, `duration`, `percent`, a currency, `length` and other measures.
  var dimension: String
  /// The values that the words allow, in the unit that numbers of the dimension share.
  var value: NumberValue
  /// The figure as written, whatever its unit: 14 of `14 weeks`.
  var figure: Double
  /// Stem of the counted noun; nil where none is told.
  var noun: String?
  /// What it is used for; nil where the noun stands for itself.
  var nounClass: NounClass?
  /// What happened to what is counted, where it is one of the usual fates.
  var fate: Fate?
  /// Whether it tells a part of something or adds to a number before: `3 of them`, `another 3`.
  var isPartial: Bool
  /// Stems of the verbs, at most six words away.
  var verbs: StemSet
  /// Stems of the content words of its clause.
  var clause: StemSet
  /// Summed weight of the clause.
  var clauseMass: Double
  /// Stems of the content words, at most nine words away.
  var context: StemSet
  /// Stems of the nearest person or organisation before it; of an age, of the name beside it.
  var subject: StemSet
  /// Stems of the name behind `in`, `of`, `for`, `from` or `to`, at most seven words after it.
  var argument: StemSet
  /// When it holds, as far as its sentence says.
  var time: NumberTime

  /// Whether it is a plain count.
  var isCount: Bool { dimension == Self.count }
  /// Whether it is a sum of money: currencies are named by three capitals.
  var isMoney: Bool { dimension.utf8.count == 3 && dimension == dimension.uppercased() }
  /// The dimension of plain counts.
  static let count = "count"
  /// The dimension of somebody's age.
  static let age = "age"
  /// The dimension of lengths of time.
  static let duration = "duration"
  /// The dimension of parts of a hundred and of points between them.
  static let percent = "percent"

  /// Whether persons are counted.
  var countsPersons: Bool { isCount && nounClass?.isPersons == true }

  /// The value in normal form.
  var text: String {
    ([value.text(quantity), quantity.unit].compactMap { $0 } + [quantity.counted].compactMap { $0 }).joined(
      separator: " ")
  }

  /// Where it stands.
  var passage: Passage { sentence.passage(quantity.span) }
}
