import CollateCore

/// Renders the blocks that stages build as Markdown.
struct MarkdownBlocks {
  let text: PassageText
  let files: [ReportFile]

  /// The lines of a block, with an empty line behind it.
  func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let content): [MarkdownText.atLineStart(inline(content)), ""]
    case .note(let content): ["> " + inline(content), ""]
    case .list(let items): items.map { "- " + inline($0) } + [""]
    case .table(let header, let rows): table(header, rows)
    case .barChart(let title, let bars):
      ["**\(MarkdownText.inline(title))**", ""]
        + bars.map { "- \(MarkdownText.inline($0.label)): \(Wording.number($0.value))" } + [""]
    case .lineChart(let title, let labels, let series):
      ["**\(MarkdownText.inline(title))**", ""]
        + table(
          [[]] + series.map { [.text($0.label)] },
          labels.enumerated().map { index, label in
            [[.text(label)]] + series.map { [.text(Wording.number($0.values[index]))] }
          })
    case .timeline(let events):
      events.map { "- **\(MarkdownText.inline($0.date))** \(inline($0.content))" } + [""]
    }
  }

  private func inline(_ content: [Block.Inline]) -> String {
    content.map { piece in
      switch piece {
      case .text(let text): MarkdownText.escaped(DisplayText.inert(text))
      case .strong(let text): "**\(MarkdownText.inline(text))**"
      case .citation(let passage):
        "\(MarkdownText.quoted(text.quote(passage))) (\(files[passage.document].code))"
      case .account(let index): files[index].code
      }
    }.joined()
  }

  private func table(_ header: [[Block.Inline]], _ rows: [[[Block.Inline]]]) -> [String] {
    func row(_ cells: [[Block.Inline]]) -> String { "| " + cells.map(inline).joined(separator: " | ") + " |" }
    return [row(header), "|" + String(repeating: "---|", count: header.count)] + rows.map(row) + [""]
  }
}
