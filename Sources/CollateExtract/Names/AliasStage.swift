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
      let mentions = corpus.documents.map { $0.all(EntityMention.self) }
      let names = CorpusNames(mentions)
      for (index, mentions) in mentions.enumerated() {
        corpus.documents[index].replaceAnnotations(
          EntityMention.kind, with: mentions.map { names.unified($0).annotation })
      }
      corpus.entities = entities(of: mentions, names, corpus.documents)
    }
  }

  /// The entities that the mentions of each document make, ordered by first mention; nationalities make none.
  private static func entities(
    of mentions: [[EntityMention]], _ names: CorpusNames, _ documents: [Document]
  ) -> [Entity] {
    var result: [Entity] = []
    var indices: [Int: Int] = [:]
    for (number, mentions) in mentions.enumerated() {
      for mention in mentions {
        guard let form = names.form(of: mention), !form.isDemonym else { continue }
        let passage = Passage(document: number, span: mention.span)
        let surface = documents[number].string(mention.span)
        if let index = indices[form.entity] {
          result[index].mentions.append(passage)
          result[index].aliases.append(surface)
        } else {
          indices[form.entity] = result.count
          result.append(
            Entity(name: form.name, category: form.category, aliases: [surface], mentions: [passage]))
        }
      }
    }
    for index in result.indices {
      result[index].aliases = Set(result[index].aliases).subtracting([result[index].name]).sorted()
    }
    return result
  }
}
