import CollateCore
import CollateLua

/// A section as plain text, the form in which tests state it.
struct SectionText {
  let corpus: Corpus

  /// The heading, then one line for each paragraph, item, row, remark and bar.
  func text(_ section: Section) -> String {
    ([section.title] + section.blocks.flatMap(lines)).joined(separator: "\n")
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let content): [text(content)]
    case .list(let items): items.map { "- " + text($0) }
    case .table(let header, let rows): ([header] + rows).map { $0.map(text).joined(separator: " | ") }
    case .note(let content): ["Note: " + text(content)]
    case .barChart(let title, let bars):
      [title] + bars.map { "\($0.label): \(Self.amount($0.value))" }
    case .lineChart(let title, let labels, let series):
      [([title] + labels).joined(separator: " | ")]
        + series.map { ([$0.label] + $0.values.map { Self.amount($0) }).joined(separator: " | ") }
    case .timeline(let events): events.map { "\($0.date): \(text($0.content))" }
    }
  }

  private func text(_ content: [Block.Inline]) -> String {
    content.map { inline in
      switch inline {
      case .text(let text), .strong(let text): text
      case .citation(let passage): "“\(corpus.string(passage))”"
      case .account(let index): corpus.documents[index].name
      }
    }.joined()
  }

  private static func amount(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  /// A value as Lua would write it.
  static func show(_ value: LuaValue) -> String {
    switch value {
    case .none: "nothing"
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let integer): String(integer)
    case .number(let number): String(number)
    case .string(let string): "'\(string)'"
    case .list(let values): "{ " + values.map(show).joined(separator: ", ") + " }"
    case .record(let fields), .object(_, _, let fields):
      "{ " + fields.map { "\($0.name) = \(show($0.value))" }.joined(separator: ", ") + " }"
    case .span(let passage): "span \(passage.span.start + 1)..\(passage.span.end)"
    case .function: "a function"
    }
  }
}
