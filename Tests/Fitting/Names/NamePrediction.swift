import CollateCore
import CollateExtract
import CollateText

/// What is found in sentences whose names are annotated, in the same form.
enum NamePrediction {
  /// Sentences read as one text, tagged as the stage of names does with this tagger.
  static func tagged(_ sentences: [NamedSentence], by tagger: NameTagger) -> [NamedSentence] {
    let document = ExtractStages.words(
      of: sentences.map { $0.tokens.joined(separator: " ") }.joined(separator: "\n"))
    let names = EntityStage.mentions(in: document, tagger: tagger)
    var start = 0
    return sentences.map { sentence in
      var sentence = sentence
      sentence.tags = sentence.tokens.map { token in
        let span = Span(start, start + token.utf8.count)
        start = span.end + 1
        guard let name = names.first(where: { $0.span.overlaps(span) }), let label = labels[name.category]
        else { return "O" }
        return (name.span.start >= span.start ? "B-" : "I-") + label
      }
      return sentence
    }
  }

  private static let labels: [EntityMention.Category: String] = [
    .person: "PER", .organisation: "ORG", .place: "LOC",
  ]
}
