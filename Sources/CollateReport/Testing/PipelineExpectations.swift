import CollateCore

/// Compares what a run found with what a test of the pipeline expects.
public struct PipelineExpectations {
  private let corpus: Corpus
  private let items: [FoundItem]

  /// Takes what a run found.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    items = FoundItem.all(in: corpus)
  }

  /// All that is not as the test expects, in the order of the file.
  public func failures(of test: PipelineTest) -> [TestResult.Failure] {
    var failures = test.counts.compactMap(failure)
    if !test.counts.contains(where: { $0.what == "failures" }) { failures += unexpectedFailures(test) }
    failures += test.includes.filter { !items.contains(where: $0.matches) }.map { pattern in
      let others = items.filter { $0.identity.kind.rawValue == pattern.kind }
      return .init(
        line: pattern.place.line, message: Self.list("no \(pattern.kind) is like this; found", others))
    }
    failures += test.excludes.flatMap { pattern in
      items.filter(pattern.matches).map {
        .init(line: pattern.place.line, message: "this \(pattern.kind) must not be found: \($0.line)")
      }
    }
    failures += onlyMaterial(test)
    return failures.sorted { $0.line < $1.line }
  }

  /// All conflicts, findings and sections, a line each: what a snapshot keeps.
  public var snapshot: String {
    items.filter { [.conflict, .finding, .section].contains($0.identity.kind) }.flatMap { item in
      ["\(item.identity.kind.rawValue) \(item.line)"]
        + item.identity.content.split(separator: "\n").map { "  " + $0 }
    }.joined(separator: "\n")
  }

  private func failure(of count: PipelineTest.Count) -> TestResult.Failure? {
    let found =
      switch count.what {
      case "documents": corpus.documents.count
      case "accounts": Families(of: corpus).all.count
      case "claims": corpus.claims.count
      case "material": conflicts(.material).count
      case "minor": conflicts(.minor).count
      default: corpus.allNotes.count(where: \.isFailure)
      }
    if count.range.contains(found) { return nil }
    let least = count.range.lowerBound
    let expected =
      count.range.upperBound == least
      ? "\(least)"
      : count.range.upperBound == .max ? "at least \(least)" : "\(least) to \(count.range.upperBound)"
    let severity = Discrepancy.Severity(rawValue: count.what)
    let message = "\(count.what) must be \(expected), not \(found)"
    return .init(
      line: count.place.line, message: severity.map { Self.list(message, conflicts($0)) } ?? message)
  }

  private func conflicts(_ severity: Discrepancy.Severity) -> [FoundItem] {
    items.filter { $0.identity.kind == .conflict && $0.identity.state == severity.rawValue }
  }

  private func unexpectedFailures(_ test: PipelineTest) -> [TestResult.Failure] {
    items.filter { $0.identity.kind == .note && $0.identity.state == FoundItem.failed }.map {
      .init(line: test.place.line, message: $0.identity.title)
    }
  }

  /// Every material conflict is like one of the patterns, and every pattern like one of them.
  private func onlyMaterial(_ test: PipelineTest) -> [TestResult.Failure] {
    guard let patterns = test.onlyMaterial, let first = patterns.first else { return [] }
    let found = conflicts(.material)
    let unexpected = found.filter { item in !patterns.contains { $0.matches(item) } }.map { item in
      TestResult.Failure(
        line: first.place.line, message: "a material conflict that is not expected: \(item.line)")
    }
    let missing = patterns.filter { !found.contains(where: $0.matches) }.map { pattern in
      TestResult.Failure(
        line: pattern.place.line, message: Self.list("no material conflict is like this; found", found))
    }
    return unexpected + missing
  }

  private static func list(_ head: String, _ items: [FoundItem]) -> String {
    ([head] + (items.isEmpty ? ["nothing"] : items.map { "- " + $0.line })).joined(separator: "\n  ")
  }
}

extension FoundItem {
  /// The item in one line, without its places.
  fileprivate var line: String {
    let state = identity.state.isEmpty || identity.kind == .section ? "" : " (\(identity.state))"
    return identity.title + state
  }
}

extension PipelineTest.Pattern {
  /// Whether an item is of the kind, holds all texts, and stands in all documents.
  func matches(_ item: FoundItem) -> Bool {
    guard item.identity.kind.rawValue == kind, state.map({ $0 == item.identity.state }) ?? true else {
      return false
    }
    let text = (item.identity.title + "\n" + item.identity.content).lowercased()
    let hasTexts = texts.allSatisfy { Self.finds($0.lowercased(), in: text) }
    return hasTexts
      && documents.allSatisfy { name in item.places.contains { $0.hasPrefix(name + ":") } }
  }

  /// Whether the parts of a pattern between its stars stand in a text one after the other.
  private static func finds(_ pattern: String, in text: String) -> Bool {
    var rest = text[...]
    for part in pattern.split(separator: "*") {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
