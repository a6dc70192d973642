import CollateCore
import CollateText

/// Joins reported speech inside reported speech to chains of sources.
enum AttributionChains {
  /// Neighbours among which the speech that carries another is looked for: they stand in the same sentence.
  private static let reach = 8

  /// The attributions of `document`, one for each part of each statement, by span.
  static func attributions(of document: Document) -> [Attribution] {
    attributions(of: SpeechReader.read(document))
  }

  /// The attributions that a reading amounts to, by span.
  static func attributions(of reading: SpeechReader.Reading) -> [Attribution] {
    let speech = chains(of: reading.speech)
    if reading.credits.isEmpty { return speech }
    return (speech + chains(of: reading.credits)).sorted { $0.span < $1.span }
  }

  /// The attributions that `speech`, in text order, amounts to.
  private static func chains(of speech: [ReportedSpeech]) -> [Attribution] {
    var result: [Attribution] = []
    for (index, item) in speech.enumerated() {
      let near = max(0, index - reach)..<min(speech.count, index + reach + 1)
      // Whoever reports the sentence in which the statement is made carries it; the widest report comes first.
      let carriers = near.filter { other in
        other != index && speech[other].parts.contains { $0.contains(item.cueSpan) }
      }.sorted { length(speech[$0]) > length(speech[$1]) }
      var sources: [Attribution.Source] = []
      for source in carriers.flatMap({ speech[$0].sources }) + item.sources
      where !sources.contains(where: { $0.name == source.name }) {
        sources.append(source)
      }
      for part in item.parts {
        result.append(Attribution(span: part, sources: sources, cue: item.cue, cueSpan: item.cueSpan))
      }
    }
    return result.sorted { $0.span < $1.span }
  }

  private static func length(_ speech: ReportedSpeech) -> Int { speech.parts.map(\.count).reduce(0, +) }
}
