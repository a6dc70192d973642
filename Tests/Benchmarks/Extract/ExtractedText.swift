import CollateCore
import CollateText

/// What the extract stages find in one text, in the form that the scorer reads. Offsets are code points, half open.
struct ExtractedText {
  private let document: Document
  private let codePoints: [Int]

  /// Runs the stages on a text of the given day.
  init(_ text: String, day: String? = nil, stages: StageChain) throws {
    var document = Document(name: "text", plain: text)
    if let day { document.metadata[Metadata.date] = Metadata.Entry(.string(day), origin: "given") }
    self.document = try stages.run(on: document)
    var counts: [Int] = []
    var count = 0
    for byte in self.document.bytes {
      counts.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    codePoints = counts + [count]
  }

  /// The sentences.
  var sentences: JSON { .array(sentenceSpans.map(pair)) }

  /// The sentences in words.
  var sentenceTexts: [String] { sentenceSpans.map(document.string) }

  /// Dates with their values; the gold knows neither clock times nor durations.
  var dates: JSON {
    let mentions = document.annotations(DateMention.kind).compactMap(DateMention.init)
    return .array(
      mentions.filter { $0.form == .date || $0.form == .relative }.map { mention in
        ["s": place(mention.span.start), "e": place(mention.span.end), "value": JSON(mention.value)]
      })
  }

  /// Names, those of one canonical name in one cluster.
  var mentions: JSON {
    .array(
      names.map { name in
        ["s": place(name.span.start), "e": place(name.span.end), "cluster": .string(name.canonical)]
      })
  }

  /// What is attributed, and the origin of its chain.
  var attributions: JSON {
    .array(
      document.annotations(Attribution.kind).compactMap(Attribution.init).map { attribution in
        [
          "content": .array([pair(attribution.span)]),
          "source": .array(attribution.sources.suffix(1).map { pair($0.span) }),
        ]
      })
  }

  /// The tags of words that stand one behind the other, with one byte between them, from a byte on.
  func tags(of tokens: [String], from start: Int) -> JSON {
    var tags: [String] = []
    var start = start
    for token in tokens {
      let span = Span(start, start + token.utf8.count)
      start = span.end + 1
      if let name = names.first(where: { $0.span.overlaps(span) }), let label = name.category.label {
        tags.append((name.span.start >= span.start ? "B-" : "I-") + label)
      } else {
        tags.append("O")
      }
    }
    return .array(tags.map(JSON.string))
  }

  private var sentenceSpans: [Span] { document.annotations(Sentence.kind).map(\.span) }

  private var names: [EntityMention] {
    document.annotations(EntityMention.kind).compactMap(EntityMention.init)
  }

  private func place(_ byte: Int) -> JSON { .int(codePoints[byte]) }

  private func pair(_ span: Span) -> JSON { [place(span.start), place(span.end)] }
}

extension EntityMention.Category {
  /// Its tag in the gold; nil for what the gold does not tell apart.
  fileprivate var label: String? {
    switch self {
    case .person: "PER"
    case .organisation: "ORG"
    case .place: "LOC"
    case .other: nil
    }
  }
}
