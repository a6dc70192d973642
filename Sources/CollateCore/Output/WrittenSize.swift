import CollateText

/// How many bytes something takes in the outputs of a run, near enough to count what is made before it is written. What
/// stages of the program make is bounded by the accounts; what stages of plugins make is not.
public enum WrittenSize {
  /// Names, brackets and line ends around one value.
  private static let value = 24
  /// A place: file, start and end.
  private static let place = 96

  /// Of text in JSON.
  public static func of(_ text: String) -> Int {
    text.utf8.reduce(2) { size, byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x0A, 0x0D, 0x09: size + 2
      case 0..<0x20, 0x7F: size + 6
      default: size + 1
      }
    }
  }

  /// Of a field; a span in it is written as its place.
  public static func of(_ field: Value) -> Int {
    switch field {
    case .string(let text): value + of(text)
    case .span: value + place
    case .list(let items): items.reduce(value) { $0 + of($1) }
    case .map(let fields): value + of(fields)
    default: value
    }
  }

  /// Of fields with their names.
  public static func of(_ fields: Fields) -> Int {
    fields.reduce(value) { $0 + of($1.name) + of($1.value) }
  }

  /// Of an annotation, which is written as its place.
  public static func of(_ annotation: Annotation) -> Int {
    place + of(annotation.kind.name) + of(annotation.fields)
  }

  /// Of a finding, whose passages are written with their words.
  public static func of(_ finding: Finding) -> Int {
    finding.passages.reduce(of(finding.message) + of(finding.fields)) { $0 + of($1) }
  }

  /// Of a discrepancy, whose sides are written with their words.
  public static func of(_ discrepancy: Discrepancy) -> Int {
    discrepancy.sides.reduce(of(discrepancy.rule.sentence) + 8 * value) { $0 + of($1.passage) + of($1.value) }
  }

  /// Of a correction of a discrepancy, which is written as it was.
  public static func of(_ correction: DiscrepancyCorrection) -> Int {
    of(correction.discrepancy) + of(correction.reason)
  }

  /// Of a correction of an annotation, which is written as it was and as it is.
  public static func of(_ correction: AnnotationCorrection) -> Int {
    [correction.before, correction.after].reduce(of(correction.reason)) { $0 + ($1.map(of) ?? 0) }
  }

  /// Of a section, whose citations are written with their words.
  public static func of(_ section: Section) -> Int {
    section.blocks.reduce(of(section.title)) { $0 + of($1) }
  }

  /// Of a block.
  public static func of(_ block: Block) -> Int {
    switch block {
    case .paragraph(let content), .note(let content): of(content)
    case .list(let items): items.reduce(value) { $0 + of($1) }
    case .table(let header, let rows): ([header] + rows).joined().reduce(value) { $0 + of($1) }
    case .barChart(let title, let bars): bars.reduce(of(title)) { $0 + value + of($1.label) }
    case .lineChart(let title, let labels, let series):
      (labels + series.map(\.label)).reduce(of(title)) { $0 + of($1) } + series.reduce(0) {
        $0 + $1.values.count
      } * value
    case .timeline(let events): events.reduce(value) { $0 + of($1.date) + of($1.content) }
    }
  }

  private static func of(_ content: [Block.Inline]) -> Int {
    content.reduce(value) { size, inline in
      switch inline {
      case .text(let text), .strong(let text): size + value + of(text)
      case .citation(let passage): size + of(passage)
      case .account: size + value
      }
    }
  }

  private static func of(_ passage: Passage) -> Int { place + passage.span.count }
}
