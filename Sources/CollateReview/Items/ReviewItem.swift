import CollateCore
import CollateText

/// One thing of a run that can be decided, as `report.review` wrote it.
public struct ReviewItem: Sendable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A difference that the run tells.
    case conflict
    /// A difference just below the cut.
    case candidate
    /// A fact of several files.
    case row
  }

  /// What one account says.
  public struct Account: Sendable {
    /// Name of its file.
    public var file: String
    /// Who publishes it, where that is known.
    public var outlet: String?
    /// Its date, ISO 8601.
    public var date: String?
    /// The family it belongs to.
    public var family: String
    /// The sentence before, at and behind what is marked.
    public var sentence: [String]
  }

  /// Its id, made of content.
  public var id: String
  /// What it is.
  public var kind: Kind
  /// By what it is known again.
  public var content: String
  /// Type of the difference; for a row its support.
  public var label: String
  /// Severity of a difference.
  public var severity: Discrepancy.Severity?
  /// Why it was found, in words.
  public var rule: String
  /// What the accounts say.
  public var accounts: [Account]
  /// The line it was read from, without its end.
  public var line: [UInt8]

  /// Reads one line; throws a diagnostic for what is no item.
  init(_ line: [UInt8], at place: Diagnostic.Place) throws(Diagnostic) {
    guard let node = try? JSONParser.parse(line, in: Span(0, line.count), strictly: true),
      let id = node["id"]?.string(in: line), let content = node["content"]?.string(in: line),
      let kind = node["kind"]?.string(in: line).flatMap(Kind.init), let accounts = node["accounts"]?.elements
    else { throw Diagnostic("this line is not an item of a review", at: place) }
    (self.id, self.content, self.kind, self.line) = (id, content, kind, line)
    let text = { (node: JSONNode?) in node?.string(in: line) }
    label = text(node["type"]) ?? text(node["support"]) ?? ""
    severity = text(node["severity"]).flatMap(Discrepancy.Severity.init)
    rule = text(node["rule"]) ?? ""
    self.accounts = accounts.map { account in
      Account(
        file: text(account["file"]) ?? "", outlet: text(account["outlet"]), date: text(account["date"]),
        family: text(account["family"]) ?? "",
        sentence: ["before", "marked", "after"].map { text(account["sentence"]?[$0]) ?? "" })
    }
  }

  /// The items of a file in rank order. Throws for a file of another format, and for a line that is no item.
  public static func all(_ bytes: [UInt8], file: String) throws(Diagnostic) -> [ReviewItem] {
    var items: [ReviewItem] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let head = lines.first.map(Array.init) ?? []
    let node = try? JSONParser.parse(head, in: Span(0, head.count), strictly: true)
    guard node?["format"]?.string(in: head) == ReviewFileStage.format else {
      throw Diagnostic(
        "the first line does not name the format \(ReviewFileStage.format): run the comparison again with this version",
        at: .init(file: file, line: 1))
    }
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      items.append(try ReviewItem(Array(line), at: .init(file: file, line: index + 1)))
    }
    return items
  }
}
