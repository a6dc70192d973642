import CollateCore
import CollateText

extension Discrepancy.Category: RowValue {}
extension Discrepancy.Severity: RowValue {}
extension Discrepancy.Basis: RowValue {}
extension Discrepancy.Exclusion: RowValue {}

extension Discrepancy: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Discrepancy(
        id: try row.value(), claim: try row.value(), category: try row.value(), severity: try row.value(),
        sides: try row.value(), rule: try row.value(), basis: try row.value(), confidence: try row.value(),
        excluded: try row.value(), isWithinDocument: try row.value(), finder: try row.value())
    }
  }

  func write(to row: inout RowWriter) {
    row.fields(
      id, claim, category, severity, sides, rule, basis, confidence, excluded, isWithinDocument, finder)
  }
}

extension Discrepancy.Rule: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let name: String = try row.value()
      return Discrepancy.Rule(name, try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(name, sentence) }
}

extension Discrepancy.Side: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Discrepancy.Side(passage: try row.value(), value: try row.value(), isDeviant: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(passage, value, isDeviant) }
}

extension Discrepancy.Finder: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      Discrepancy.Finder(stage: try row.value(), explanation: try row.value())
    }
  }

  func write(to row: inout RowWriter) { row.fields(stage, explanation) }
}

extension DiscrepancyCorrection: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    self = try row.fields { row throws(RowFault) in
      let stage: String = try row.value()
      let action: Action = try row.value()
      var correction = DiscrepancyCorrection(action, of: try row.value(), reason: try row.value())
      correction.stage = stage
      return correction
    }
  }

  func write(to row: inout RowWriter) { row.fields(stage, action, discrepancy, reason) }
}

extension DiscrepancyCorrection.Action: RowValue {
  init(row: inout RowReader) throws(RowFault) {
    let parts: [String] = try row.value()
    switch (parts.first, parts.dropFirst().first) {
    case ("confirmed", nil): self = .confirmed
    case ("dismissed", nil): self = .dismissed
    case ("merged", let id?): self = .merged(into: id)
    case ("regraded", let severity?):
      guard let severity = Discrepancy.Severity(rawValue: severity) else { throw row.fault }
      self = .regraded(to: severity)
    default: throw row.fault
    }
  }

  /// Its name, and where it has one, its value.
  func write(to row: inout RowWriter) {
    switch self {
    case .confirmed, .dismissed: [name].write(to: &row)
    case .merged(let id): [name, id].write(to: &row)
    case .regraded(let severity): [name, severity.rawValue].write(to: &row)
    }
  }
}
