import CollateCore
import CollateText

/// All that was found across documents as one line.
extension CorpusState: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      var corpus = Corpus()
      corpus.intake = try row.value()
      corpus.events = try row.value()
      corpus.entities = try row.value()
      corpus.links = try row.value()
      corpus.claims = try row.value()
      corpus.discrepancies = try row.value()
      corpus.candidates = try row.value()
      corpus.wording = try row.value()
      corpus.corrections = try row.value()
      corpus.derivation = try row.value()
      corpus.timeline = try row.value()
      corpus.findings = try row.value()
      corpus.readFiles = try row.value()
      corpus.notes = try row.value()
      return CorpusState(
        corpus: corpus, members: try row.value(), judges: try row.value(), charges: try row.value())
    }
  }

  func write(to row: inout RowWriter) {
    row.array { row in
      corpus.intake.write(to: &row)
      corpus.events.write(to: &row)
      corpus.entities.write(to: &row)
      corpus.links.write(to: &row)
      corpus.claims.write(to: &row)
      corpus.discrepancies.write(to: &row)
      corpus.candidates.write(to: &row)
      corpus.wording.write(to: &row)
      corpus.corrections.write(to: &row)
      corpus.derivation.write(to: &row)
      corpus.timeline.write(to: &row)
      corpus.findings.write(to: &row)
      corpus.readFiles.write(to: &row)
      corpus.notes.write(to: &row)
      members.write(to: &row)
      judges.write(to: &row)
      charges.write(to: &row)
    }
  }
}

extension CorpusState.Member: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      CorpusState.Member(name: try row.value(), lineage: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(name, lineage) }
}

extension OutputCharges: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self.init()
    (layers, others) = try row.fields { row throws(RowFault) in (try row.value(), try row.value()) }
  }

  func write(to row: inout RowWriter) { row.fields(layers, others) }
}

extension Intake: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self.init()
    let (files, unread): (Int, [String]) = try row.fields { row throws(RowFault) in
      (try row.value(), try row.value())
    }
    add(files: files, unread: unread)
  }

  func write(to row: inout RowWriter) { row.fields(files, unread) }
}

extension EntityMention.Category: RowValue {}

extension Entity: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Entity(
        name: try row.value(), category: try row.value(), aliases: try row.value(), mentions: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(name, category, aliases, mentions) }
}

extension Link: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Link(left: try row.value(), right: try row.value(), confidence: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(left, right, confidence) }
}

extension TimelineEntry: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      TimelineEntry(date: try row.value(), passages: try row.value(), claim: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(date, passages, claim) }
}

extension Finding: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let kind: Layer = try row.value()
      return Finding(
        kind, message: try row.value(), fields: try row.value(), passages: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(kind, message, fields, passages) }
}

extension ReadFile: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      ReadFile(stage: try row.value(), path: try row.value(), sha256: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(stage, path, sha256) }
}
