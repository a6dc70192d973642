import CollateCore
import CollateText

extension Claim.Status: RowValue {}
extension Claim.Support: RowValue {}
extension Claim.Certainty: RowValue {}
extension Factuality: RowValue {}

extension Claim: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      var claim = Claim(
        id: try row.value(), statement: try row.value(), evidence: try row.value(), slots: try row.value(),
        certainty: try row.value(), support: try row.value(), confidence: try row.value())
      claim.novelty = try row.value()
      claim.judges = try row.value()
      claim.standing = try row.value()
      return claim
    }
  }

  func write(to row: inout RowWriter) {
    row.fields(id, statement, evidence, slots, certainty, support, confidence, novelty, judges, standing)
  }
}

extension Claim.Evidence: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Claim.Evidence(
        passage: try row.value(), status: try row.value(), attribution: try row.value(),
        factuality: try row.value(), values: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(passage, status, attribution, factuality, values) }
}

extension Claim.Standing: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Claim.Standing(statement: try row.value(), support: try row.value(), statuses: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(statement, support, statuses) }
}
