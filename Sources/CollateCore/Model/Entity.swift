/// A person, organisation or place that documents of the corpus name.
public struct Entity: Hashable, Sendable {
  /// The fullest form of its name in the corpus.
  public var name: String
  /// What it is.
  public var category: EntityMention.Category
  /// Other forms of the name, sorted.
  public var aliases: [String]
  /// Where it is named, in corpus order.
  public var mentions: [Passage]

  /// Makes an entity.
  public init(name: String, category: EntityMention.Category, aliases: [String], mentions: [Passage]) {
    self.name = name
    self.category = category
    self.aliases = aliases
    self.mentions = mentions
  }
}
