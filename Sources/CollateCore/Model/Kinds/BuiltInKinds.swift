extension Layer {
  /// The annotation kinds that the built-in stages write and read; every other kind is an analyst's own.
  public static let builtInKinds = Set(AnnotationKinds.builtIn.map { $0.kind })
}

/// The views of the annotations that the built-in stages write and read.
public enum AnnotationKinds {
  /// In the order in which a reader meets them.
  public static let builtIn: [any AnnotationView.Type] = [
    Sentence.self, EntityMention.self, Quotation.self, Attribution.self, Quantity.self, DateMention.self,
    Enumeration.self, Frame.self, Boilerplate.self,
  ]
}
