import CollateCore
import CollateText

/// `extract.lists`: enumerations in running text and bulleted lines.
enum ListStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.lists",
    phase: .extract,
    summary: "Finds enumerations (A, B and C) and bulleted lists with their members.",
    needs: [Sentence.kind],
    uses: [EntityMention.kind],
    provides: [Enumeration.kind]
  ) { _ in
    .document { document, _ in
      guard document.foreignLanguage == nil else { return }
      for list in lists(in: document) { document.annotate(list) }
    }
  }

  /// The lists of a document, in text order.
  static func lists(in document: Document) -> [Enumeration] {
    let sentences = document.all(Sentence.self)
    let names = document.all(EntityMention.self).filter { $0.category != .other }.map(\.span)
    var result = BulletedLines.lists(of: sentences, in: document.bytes)
    var first = 0
    for sentence in sentences {
      while first < names.count, names[first].end <= sentence.span.start { first += 1 }
      let inside = names[first...].prefix { $0.start < sentence.span.end }
      result += EnumerationRules.lists(in: document.bytes, sentence.span, names: Array(inside))
    }
    return result.sorted { $0.span < $1.span }
  }
}
