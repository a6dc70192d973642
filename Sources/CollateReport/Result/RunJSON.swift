import CollateCore

/// `findings`, `sections` and `run`: what stages of the pipeline added, and which stages they were.
extension ResultJSON {
  var findings: JSON {
    .array(
      corpus.findings.map { finding in
        let documents = Set(finding.passages.map(\.document))
        return [
          "kind": .string(finding.kind.name),
          "message": .string(finding.message),
          "fields": spans.fields(finding.fields, in: documents.count == 1 ? documents.first : nil),
          "evidence": spans.list(finding.passages),
        ]
      }
    )
  }

  func section(_ section: Section) -> JSON {
    [
      "stage": .string(section.stage),
      "title": .string(section.title),
      "blocks": .array(section.blocks.map(block)),
    ]
  }

  private func block(_ block: Block) -> JSON {
    switch block {
    case .paragraph(let inlines): ["type": "paragraph", "content": content(inlines)]
    case .note(let inlines): ["type": "note", "content": content(inlines)]
    case .list(let items): ["type": "list", "items": .array(items.map(content))]
    case .table(let header, let rows):
      [
        "type": "table", "header": .array(header.map(content)),
        "rows": .array(rows.map { .array($0.map(content)) }),
      ]
    case .barChart(let title, let bars):
      [
        "type": "bar-chart", "title": .string(title),
        "bars": .array(bars.map { ["label": .string($0.label), "value": .number($0.value)] }),
      ]
    case .lineChart(let title, let labels, let series):
      [
        "type": "line-chart", "title": .string(title), "labels": .array(labels.map { .string($0) }),
        "series": .array(
          series.map { ["label": .string($0.label), "values": .array($0.values.map { .number($0) })] }),
      ]
    case .timeline(let events):
      [
        "type": "timeline",
        "events": .array(events.map { ["date": .string($0.date), "content": content($0.content)] }),
      ]
    }
  }

  private func content(_ inlines: [Block.Inline]) -> JSON {
    .array(
      inlines.map { inline in
        switch inline {
        case .text(let text): ["text": .string(text)]
        case .strong(let text): ["strong": .string(text)]
        case .citation(let passage): ["citation": spans.object(passage)]
        case .account(let index): ["account": .string(corpus.documents[index].name)]
        }
      }
    )
  }

  private func origin(_ origin: StageOrigin) -> [JSON.Member] {
    switch origin {
    case .builtIn: [.init("origin", "built-in")]
    case .shipped(let sha256): [.init("origin", "shipped"), .init("sha256", .string(sha256))]
    case .plugin(let name, let sha256, let isReplacement):
      [
        .init("origin", "plugin"), .init("plugin", .string(name)), .init("sha256", .string(sha256)),
        .init("replaces", .bool(isReplacement)),
      ]
    }
  }

  var run: JSON {
    let files = corpus.readFiles.map { file -> JSON in
      ["stage": .string(file.stage), "sha256": .string(file.sha256)]
    }
    return .object(producers + (files.isEmpty ? [] : [.init("files", .array(files))]))
  }

  private var producers: [JSON.Member] {
    [
      .init("collate", .string(record.collateVersion)),
      .init("pipeline", .string(record.pipeline)),
      .init("pipeline_version", .string(record.pipelineVersion)),
      .init("pipeline_sha256", .string(record.pipelineHash)),
      .init(
        "stages",
        .array(
          record.stages.map { stage in
            let corrects = JSON.array(stage.corrects.map { .string($0.name) })
            return .object(
              [.init("name", .string(stage.name))] + origin(stage.origin)
                + [.init("options", JSON(.map(stage.options)))]
                + (stage.corrects.isEmpty ? [] : [.init("corrects", corrects)]))
          }
        )),
      .init(
        "plugins",
        .array(
          record.plugins.map { ["name": .string($0.name), "sha256": .string($0.sha256)] }
        )),
    ]
  }
}
