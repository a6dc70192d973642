/// What may stand at one place of a file that people write: the description from which such a file is checked, its JSON
/// Schema made and its reference page written.
indirect enum Shape: Sendable {
  /// The version of the format.
  case format
  case text
  case number
  case whole
  case truth
  /// One of these words.
  case choice([String])
  /// A name, or a list of names; shown as the example says.
  case names(example: String)
  /// The value of a parameter or an option, which its type checks.
  case value
  /// An entry of `limits`.
  case amount(LimitSpec)
  /// How many there are: a number, or the least and the most.
  case count
  /// A mapping whose keys are names that the writer chooses. `noun` is what such a name names.
  case mapping(of: Shape, noun: String, example: String)
  case list(of: Shape)
  case record(Record)
  /// Either text that stands for the whole, or a record.
  case textOr(Record)

  /// A mapping with keys of its own.
  struct Record: Sendable {
    /// What it describes: `stage`.
    var noun: String
    /// The key whose value tells one such record from another, as messages call it.
    var named: String?
    var keys: [Key]
    /// How one is written, where something else stands.
    var example: String

    func key(_ name: String) -> Key? { keys.first { $0.name == name } }
  }

  /// One key of a record.
  struct Key: Sendable {
    var name: String
    var shape: Shape
    /// What it says, in one sentence.
    var help: String
    var isRequired = false

    init(_ name: String, _ shape: Shape, isRequired: Bool = false, _ help: String) {
      self.name = name
      self.shape = shape
      self.help = help
      self.isRequired = isRequired
    }
  }
}
