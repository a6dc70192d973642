import CollateCore
import CollateText

/// `extract.aliases`: joins the names of all documents into the entities of the corpus.
enum AliasStage {
  /// The stage.
  static let definition = StageDefinition(
    name: "extract.aliases",
    phase: .extract,
    summary: "Joins the names of all documents into one list of entities, each under its fullest form.",
    needs: [EntityMention.kind],
    provides: [.entities],
    corrects: [EntityMention.kind]
  ) { _ in
    .corpus { corpus, _ in
      let resolver = CorpusNames(corpus.documents.map { $0.all(EntityMention.self) })
      for index in corpus.documents.indices {
        let mentions = corpus.documents[index].all(EntityMention.self).map { mention in
          var unified = resolver.unified(mention, in: index)
          if unified.category == .place {
            unified.state = Gazetteer.state(of: Folding.key(unified.canonical))
          }
          return unified
        }
        corpus.documents[index].replaceAnnotations(EntityMention.kind, with: mentions.map(\.annotation))
      }
      corpus.entities = entities(of: corpus)
    }
  }

  /// The entities that the unified mentions make, ordered by first mention; nationalities make none.
  private static func entities(of corpus: Corpus) -> [Entity] {
    var result: [Entity] = []
    var indices: [String: Int] = [:]
    for (number, document) in corpus.documents.enumerated() {
      for mention in document.all(EntityMention.self)
      where !StopNames.isDemonym(Folding.key(mention.canonical)) {
        let passage = Passage(document: number, span: mention.span)
        let surface = document.string(mention.span)
        let key = mention.category.rawValue + "\n" + mention.canonical
        if let index = indices[key] {
          result[index].mentions.append(passage)
          result[index].aliases.append(surface)
        } else {
          indices[key] = result.count
          result.append(
            Entity(
              name: mention.canonical, category: mention.category, aliases: [surface], mentions: [passage])
          )
        }
      }
    }
    for index in result.indices {
      result[index].aliases = Set(result[index].aliases).subtracting([result[index].name]).sorted()
    }
    return result
  }
}
