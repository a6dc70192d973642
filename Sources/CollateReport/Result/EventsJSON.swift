import CollateCore

/// The result of a run over accounts of several events as one JSON value: `collate-events/1`, an index of the results of
/// the single events, described by `EventsSchema`.
public struct EventsJSON {
  /// Name and version of the format.
  static let format = OutputMark.eventsFormat + "1"

  private let overview: EventOverview
  private let record: RunRecord
  private let path: String

  /// Takes what a run found; the result of every event has the file name `path` in the folder of the event.
  public init(_ overview: EventOverview, record: RunRecord, path: String = "result.json") {
    (self.overview, self.record, self.path) = (overview, record, path)
  }

  /// The index.
  public var json: JSON { .object(parts.map { .init($0.key, $0.value.json) }) }

  /// The members, in order.
  var parts: [(key: String, value: JSONWriter.Part)] {
    // Links stand in the results of the events.
    var corpus = overview.corpus
    corpus.links = []
    let whole = ResultJSON(corpus, record: record, writesTextsOnce: false)
    let lone = ResultJSON(overview.corpus.loneAccounts, record: record, writesTextsOnce: false)
    return [
      ("format", .value(.string(Self.format))),
      ("unit", .value("byte")),
      ("inputs", .value(whole.inputs)),
      ("files", .value(whole.files)),
      ("events", .value(.array(overview.events.map(event)))),
      ("alone", .value(.array(lone.corpus.documents.map { .string($0.name) }))),
      ("annotations", lone.annotations),
      ("findings", .value(findings)),
      ("notes", .value(.array(whole.notes.filter { $0.event == nil }.map(whole.note)))),
      ("run", .value(whole.run)),
    ]
  }

  /// The findings that belong to no event: those on lone accounts, on accounts of several events, and on the whole run.
  private var findings: JSON {
    var corpus = overview.corpus
    var eventOf: [Int: Int] = [:]
    for (event, members) in corpus.events.enumerated() where members.count > 1 {
      for member in members { eventOf[member] = event }
    }
    corpus.findings.removeAll { finding in
      let events = Set(finding.passages.map { eventOf[$0.document] })
      return events.count == 1 && events.first.flatMap(\.self) != nil
    }
    return ResultJSON(corpus, record: record, writesTextsOnce: false).findings
  }

  private func event(_ part: EventPart) -> JSON {
    let summary = EventSummary(part)
    return [
      "folder": .string(part.folder),
      "result": .string("\(part.folder)/\(path)"),
      "title": JSON(summary.title),
      "from": JSON(summary.dates.first),
      "to": JSON(summary.dates.last),
      "files": .array(part.corpus.documents.map { .string($0.name) }),
      "accounts": .int(summary.accounts),
      "claims": .int(part.corpus.claims.count),
      "corroborated": .int(summary.corroborated),
      "material": .int(summary.material),
      "minor": .int(summary.minor),
    ]
  }
}
