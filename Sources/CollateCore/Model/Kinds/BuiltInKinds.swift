extension Layer {
  /// The annotation kinds that the built-in stages write and read; every other kind is an analyst's own.
  public static let builtInKinds: Set<Layer> = [
    Sentence.kind, Boilerplate.kind, EntityMention.kind, Quotation.kind, DateMention.kind, Quantity.kind,
    Enumeration.kind, Attribution.kind,
  ]
}
