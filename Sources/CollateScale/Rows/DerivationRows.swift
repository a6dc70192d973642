import CollateCore
import CollateText

extension Derivation.Relation: RowValue {}
extension Derivation.Rewriting: RowValue {}

extension Derivation: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      var derivation = Derivation()
      derivation.families = try row.value()
      derivation.pairs = try row.value()
      derivation.comparedPairs = try row.value()
      derivation.rewriting = try row.value()
      derivation.traces = try row.value()
      derivation.order = try row.value()
      derivation.inferredSources = try row.value()
      return derivation
    }
  }

  func write(to row: inout RowWriter) {
    row.fields(families, pairs, comparedPairs, rewriting, traces, order, inferredSources)
  }
}

extension Derivation.Family: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Derivation.Family(id: try row.value(), members: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(id, members) }
}

extension Derivation.Pair: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Derivation.Pair(
        left: try row.value(), right: try row.value(), relation: try row.value(), measures: try row.value(),
        runs: try row.value(), reason: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(left, right, relation, measures, runs, reason) }
}

extension Derivation.SharedRun: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Derivation.SharedRun(left: try row.value(), right: try row.value(), words: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(left, right, words) }
}

extension Derivation.Trace: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Derivation.Trace(document: try row.value(), reason: try row.value(), evidence: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(document, reason, evidence) }
}

extension Derivation.InferredSource: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Derivation.InferredSource(
        name: try row.value(), documents: try row.value(), evidence: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(name, documents, evidence) }
}
