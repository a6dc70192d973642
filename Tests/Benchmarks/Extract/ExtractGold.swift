/// One line of the gold for extraction, as far as an extractor may see it.
struct ExtractGold: Decodable {
  let id: String?
  let text: String?
  /// Day from which dates are resolved, ISO 8601.
  let dct: String?
  /// Words of a sentence whose names are annotated.
  let tokens: [String]?
  /// The document that the sentence comes from, where the gold says so.
  let file: String?
  /// The sentences of a rule, in words.
  let sents: [String]?
}
