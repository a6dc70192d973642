import CollateCore
import CollateText

/// Reads marks, a JSON object a line, and tells every fault at its line and column.
public struct ReviewMarkReader: Sendable {
  /// Most bytes of a name, a reason or a content, so that no line of a report is swamped.
  static let textLimit = 4_000

  /// A mark with the line it stands in.
  public struct Read: Hashable, Sendable {
    /// The mark.
    public var mark: ReviewMark
    /// Its line.
    public var place: Diagnostic.Place
  }

  private static let keys = ["id", "decision", "grade", "reason", "who", "content"]

  /// What stands for `who` and `content` where a line has none; nil requires them.
  private let who: String?
  private let contents: [String: String]?

  /// A reader of the file of marks, whose lines carry everything.
  public init() { (who, contents) = (nil, nil) }

  /// A reader of decisions on items whose `contents` are known by id: a line need not repeat them. What signs with `who`
  /// cannot sign with another name.
  public init(who: String?, contents: [String: String]) { (self.who, self.contents) = (who, contents) }

  /// The marks of a file in order; empty lines count for nothing.
  public func marks(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> [Read] {
    var (marks, faults): ([Read], [Diagnostic]) = ([], [])
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Line(bytes: bytes, span: Span(start, end), file: file, number: number)
      if !line.isBlank {
        do throws(ConfigurationError) {
          marks.append(Read(mark: try mark(line), place: line.place))
        } catch {
          faults += error.diagnostics
        }
      }
      (start, number) = (end + 1, number + 1)
    }
    if !faults.isEmpty { throw ConfigurationError(faults) }
    return marks
  }

  private func mark(_ line: Line) throws(ConfigurationError) -> ReviewMark {
    var fields = try Fields(line, keys: Self.keys)
    let id = fields.text("id") ?? fields.missing("id")
    let decision = fields.choice("decision", ReviewMark.Decision.self) ?? fields.missing("decision")
    let grade = fields.choice("grade", Discrepancy.Severity.self)
    let reason = fields.text("reason", mayBeEmpty: true) ?? ""
    let own = fields.text("who")
    if let who, let own, own != who {
      fields.fault(
        "'who' is '\(DisplayText.line(own))', but these decisions are signed by '\(who)'", at: "who")
    }
    let name = own ?? who ?? fields.missing("who")
    let known = id.flatMap { contents?[$0] }
    if let id, contents != nil, known == nil {
      fields.fault("this run has no item with the id '\(DisplayText.line(id))'", at: "id")
    }
    let content = fields.text("content") ?? known ?? (contents == nil ? fields.missing("content") : nil)
    if let known, let content, content != known {
      fields.fault("'content' is not that of '\(id ?? "")' in this run", at: "content")
    }
    if grade != nil, let decision, decision != .confirmed {
      fields.fault("'grade' goes with 'confirmed' only, not with '\(decision.rawValue)'", at: "grade")
    }
    guard fields.faults.isEmpty, let id, let decision, let name, let content else {
      throw ConfigurationError(fields.faults)
    }
    return ReviewMark(
      id: id, decision: decision, grade: grade, reason: reason, who: name, content: content)
  }
}

/// One line of the file.
private struct Line {
  var bytes: [UInt8]
  var span: Span
  var file: String
  var number: Int

  var place: Diagnostic.Place { .init(file: file, line: number) }
  var isBlank: Bool { bytes[span].allSatisfy { $0 <= 0x20 } }

  func place(of offset: Int) -> Diagnostic.Place {
    .init(file: file, line: number, column: offset - span.start + 1)
  }
}

/// The members of one line, each looked up with its faults.
private struct Fields {
  private let line: Line
  private let members: [JSONNode.Member]
  private(set) var faults: [Diagnostic] = []

  /// Parses a line; throws where it is no object of these keys at all.
  init(_ line: Line, keys: [String]) throws(ConfigurationError) {
    self.line = line
    if let fault = UTF8Validation.faults(in: line.bytes, line.span).first {
      throw ConfigurationError([Diagnostic("the line is not UTF-8", at: line.place(of: fault.start))])
    }
    let node: JSONNode
    do throws(JSONParser.Failure) {
      node = try JSONParser.parse(line.bytes, in: line.span, strictly: true)
    } catch {
      throw ConfigurationError([Diagnostic(error.reason, at: line.place(of: error.offset))])
    }
    guard case .object(let members) = node.content else {
      throw ConfigurationError([
        Diagnostic("a mark is an object such as {\"id\": …}", at: line.place(of: node.span.start))
      ])
    }
    self.members = members
    var seen: Set<String> = []
    for member in members {
      let place = line.place(of: member.value.span.start)
      if !keys.contains(member.key) {
        let name = DisplayText.line(member.key)
        faults.append(
          Diagnostic(
            "a mark has no '\(name)'", at: place, suggestion: EditDistance.suggestion(for: name, among: keys))
        )
      } else if !seen.insert(member.key).inserted {
        faults.append(Diagnostic("'\(member.key)' is given twice", at: place))
      }
    }
  }

  mutating func fault(_ message: String, at key: String, suggestion: String? = nil) {
    let node = members.first { $0.key == key }?.value
    let place = node.map { line.place(of: $0.span.start) } ?? line.place
    faults.append(Diagnostic(message, at: place, suggestion: suggestion))
  }

  /// The text of a member; nil where it is not there or, with a fault, where it is no text that can be used.
  mutating func text(_ key: String, mayBeEmpty: Bool = false) -> String? {
    guard let value = members.first(where: { $0.key == key })?.value else { return nil }
    if case .null = value.content { return nil }
    guard let text = value.string(in: line.bytes) else {
      fault("'\(key)' must be a string", at: key)
      return nil
    }
    if text.utf8.count > ReviewMarkReader.textLimit {
      fault("'\(key)' is longer than \(ReviewMarkReader.textLimit) bytes", at: key)
    } else if !mayBeEmpty, DisplayText.line(text).isEmpty {
      fault("'\(key)' must not be empty", at: key)
    }
    return text
  }

  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, _: Choice.Type
  ) -> Choice? {
    guard let text = text(key), !text.isEmpty else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    fault(
      "'\(key)' must be one of \(names.joined(separator: ", ")), not '\(DisplayText.line(text))'", at: key,
      suggestion: EditDistance.suggestion(for: text, among: names))
    return nil
  }

  /// Tells that a member is missing, unless what is wrong with it has been told.
  mutating func missing<Wanted>(_ key: String) -> Wanted? {
    if !members.contains(where: { $0.key == key }) { fault("'\(key)' is missing", at: key) }
    return nil
  }
}
