import CollateCore
import CollateLua
import CollateText

/// What is not as a case expects, and the entry that says so.
struct TestFailure: Equatable, Sendable {
  let message: String
  var key: String?
  /// The entry of the case in which that entry stands.
  var within: String?
}

/// Compares what a stage left with what a case expects.
struct TestComparison {
  let outcome: StageOutcome

  /// What is not as expected; the budget and the snapshot are compared elsewhere.
  func failures(of testCase: TestCase) -> [TestFailure] {
    if let expected = testCase.expectedError { return errorFailures(expected) }
    if let error = outcome.foreignError ?? outcome.errorText { return [TestFailure(message: error)] }
    var failures: [TestFailure] = []
    for kind in testCase.annotations {
      failures += itemFailures(kind, .annotations)
    }
    for kind in testCase.findings {
      failures += itemFailures(kind, .findings)
    }
    if let conflicts = testCase.conflicts {
      failures += itemFailures(conflicts, "conflicts", "conflicts", outcome.conflicts)
    }
    if let corrections = testCase.corrections {
      failures += itemFailures(corrections, "corrections", "corrections", outcome.corrections)
    }
    if let loads = testCase.loads {
      failures += itemFailures(loads, "documents", "loads", outcome.loads)
    }
    if let metadata = testCase.metadata {
      failures += itemFailures(metadata, "metadata", "metadata", outcome.metadata)
    }
    if let verdicts = testCase.verdicts { failures += verdictFailures(verdicts) }
    if let notes = testCase.notes {
      failures += itemFailures(notes, "notes", "notes", outcome.notes)
    }
    if let expected = testCase.section {
      if let found = outcome.section {
        failures += Self.failure(
          "the section", "section", TestDifference.lines(expected: expected, found: found))
      } else {
        failures.append(TestFailure(message: "the stage writes no section", key: "section"))
      }
    }
    if let files = testCase.files { failures += fileFailures(files) }
    return failures
  }

  private func verdictFailures(_ expected: [TestVerdict]) -> [TestFailure] {
    guard let found = outcome.verdicts else {
      return [TestFailure(message: "the stage has no body same", key: "same")]
    }
    func lines(_ verdicts: [TestVerdict]) -> String { verdicts.map(\.text).joined(separator: "\n") }
    return Self.failure(
      "same", "same", TestDifference.lines(expected: lines(expected), found: lines(found)))
  }

  private func fileFailures(_ expected: [LuaValue.Field]) -> [TestFailure] {
    var failures: [TestFailure] = []
    for wanted in expected {
      guard let file = outcome.files.first(where: { $0.path == wanted.name }) else {
        let hint = EditDistance.hint(for: wanted.name, among: outcome.files.map(\.path))
        failures.append(
          TestFailure(message: "the stage writes no file '\(wanted.name)'\(hint)", key: "files"))
        continue
      }
      failures += Self.failure(
        "the file '\(wanted.name)'", "files",
        TestDifference.exactLines(expected: wanted.value.string ?? "", found: StageOutcome.text(of: file)))
    }
    for file in outcome.files where !expected.contains(where: { $0.name == file.path }) {
      failures.append(TestFailure(message: "the stage writes '\(file.path)' too", key: "files"))
    }
    return failures
  }

  private func errorFailures(_ expected: String) -> [TestFailure] {
    if outcome.errors.contains(where: { $0.utf8.firstRange(of: expected.utf8) != nil }) { return [] }
    let found = (outcome.errors.first ?? outcome.foreignError).map { "got '\($0)'" } ?? "but there was none"
    return [TestFailure(message: "expected an error with '\(expected)', \(found)", key: "expect_error")]
  }

  /// What a stage makes of a kind.
  private enum Product: String {
    case annotations, findings

    var other: Product { self == .annotations ? .findings : .annotations }
  }

  private func items(_ product: Product, of kind: String) -> [StageOutcome.Item] {
    switch product {
    case .annotations: outcome.annotations(Layer(kind))
    case .findings: outcome.findings(Layer(kind))
    }
  }

  private func itemFailures(_ expected: LuaValue.Field, _ product: Product) -> [TestFailure] {
    let (kind, entry) = (expected.name, product.rawValue)
    let kinds = outcome.stage.provides.map(\.name)
    guard kinds.contains(kind) else {
      let hint = EditDistance.hint(for: kind, among: kinds)
      return [TestFailure(message: "the stage provides no '\(kind)'\(hint)", key: entry)]
    }
    let found = items(product, of: kind)
    if found.isEmpty, !items(product.other, of: kind).isEmpty {
      let message = "this stage makes \(product.other) of '\(kind)', not \(product)"
      return [TestFailure(message: message, key: entry)]
    }
    return itemFailures(expected.value.list ?? [], kind, entry, found)
  }

  private func itemFailures(
    _ expected: [LuaValue], _ what: String, _ entry: String, _ found: [StageOutcome.Item]
  ) -> [TestFailure] {
    let known = Set(found.flatMap(\.fields).map(\.name))
    let unknown = expected.flatMap { $0.fields ?? [] }.first { !known.contains($0.name) }
    if let unknown, !known.isEmpty {
      let hint = EditDistance.hint(for: unknown.name, among: known.sorted())
      return [
        TestFailure(
          message: "the \(what) found have no field '\(unknown.name)'\(hint)", key: unknown.name,
          within: entry)
      ]
    }
    let lines = TestDifference.lines(
      expected: expected, found: found, matches: matches, showWanted: SectionText.show,
      showFound: outcome.show)
    return Self.failure(what, entry, lines)
  }

  private static func failure(_ what: String, _ key: String, _ lines: [String]?) -> [TestFailure] {
    guard let lines else { return [] }
    return [
      TestFailure(
        message: ([what + " is not as expected (- expected, + found)"] + lines).joined(separator: "\n  "),
        key: key)
    ]
  }

  /// Whether everything that an expectation names is as it says; a string alone is the text, or the message.
  private func matches(_ wanted: LuaValue, _ found: StageOutcome.Item) -> Bool {
    guard let fields = wanted.fields else { return wanted == found.fields.first?.value }
    return fields.allSatisfy { field in
      found.fields.first { $0.name == field.name }.map { outcome.worded($0.value) } == field.value
    }
  }
}
