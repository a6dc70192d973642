import CollateCore
import CollateLua
import CollateText

/// Reads the layers of the corpus that a case gives in place of the stages that would write them.
struct GivenLayers {
  private let documents: [Document]

  init(_ documents: [Document]) { self.documents = documents }

  /// Claims with their evidence, numbered in order.
  func claims(_ list: [LuaValue]) throws(TestCaseFault) -> [Claim] {
    var claims: [Claim] = []
    for (index, entry) in list.enumerated() {
      let table = try TestTable(
        entry, "claim \(index + 1)",
        allowed: ["text", "document", "evidence", "support", "certainty", "confidence"], key: "claims")
      var evidence: [Claim.Evidence] = []
      for piece in try table.list("evidence") ?? [] {
        let piece = try TestTable(
          piece, "evidence of claim \(index + 1)", allowed: ["text", "document", "status", "attribution"],
          key: "evidence")
        evidence.append(
          .init(
            passage: try passage(piece), status: try piece.choice("status", Claim.Status.self) ?? .states,
            attribution: try piece.strings("attribution") ?? []))
      }
      var claim = Claim(
        id: "c\(index + 1)", statement: try passage(table), evidence: evidence,
        certainty: try table.choice("certainty", Claim.Certainty.self) ?? .asserted,
        support: try table.choice("support", Claim.Support.self) ?? .singleFile,
        confidence: try table.fraction("confidence") ?? 1)
      if claim.support == .disputed { claim.standing = Self.undisputed(claim) }
      claims.append(claim)
    }
    return claims
  }

  /// What a claim that is given as disputed is without its conflicts: no more than they show is taken for granted.
  private static func undisputed(_ claim: Claim) -> Claim.Standing {
    Claim.Standing(
      statement: claim.statement, support: claim.documents.count > 1 ? .related : .singleFile,
      statuses: claim.evidence.map(\.status))
  }

  /// Entities with their mentions.
  func entities(_ list: [LuaValue]) throws(TestCaseFault) -> [Entity] {
    var entities: [Entity] = []
    for (index, entry) in list.enumerated() {
      let table = try TestTable(
        entry, "entity \(index + 1)", allowed: ["name", "category", "aliases", "mentions"], key: "entities")
      entities.append(
        Entity(
          name: try table.requiredString("name"),
          category: try table.choice("category", EntityMention.Category.self) ?? .person,
          aliases: try table.strings("aliases") ?? [],
          mentions: try passages(table, "mentions").sorted()))
    }
    return entities
  }

  /// Families, given as lists of names; documents that none of them names are each a family of their own.
  func families(_ list: [LuaValue]) throws(TestCaseFault) -> [Derivation.Family] {
    var families: [[Int]] = []
    for entry in list {
      var members: [Int] = []
      for name in entry.list ?? [entry] {
        guard let name = name.string else {
          throw TestCaseFault(
            message: "a family is a list of names of documents, not \(entry.typeName)", key: "families")
        }
        let index = try document(named: name, key: "families")
        if (families.joined() + members).contains(index) {
          throw TestCaseFault(
            message: "'\(name)' is in the families twice", key: "families", words: name, isRepeated: true)
        }
        members.append(index)
      }
      families.append(members.sorted())
    }
    for index in documents.indices where !families.joined().contains(index) { families.append([index]) }
    families.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    return families.enumerated().map { Derivation.Family(id: "f\($0 + 1)", members: $1) }
  }

  /// Discrepancies with their sides, numbered in order; `claims` are the ids they may name.
  func discrepancies(_ list: [LuaValue], claims: [String]) throws(TestCaseFault) -> [Discrepancy] {
    var discrepancies: [Discrepancy] = []
    for (index, entry) in list.enumerated() {
      let what = "discrepancy \(index + 1)"
      let table = try TestTable(
        entry, what, allowed: ["claim", "type", "category", "severity", "sides", "rule"], key: "discrepancies"
      )
      let category = try self.category(table)
      let claim = try self.claim(table, among: claims)
      var sides: [Discrepancy.Side] = []
      for side in try table.list("sides") ?? [] {
        let side = try TestTable(
          side, "a side of \(what)", allowed: ["text", "document", "value", "deviant"], key: "sides")
        let passage = try passage(side)
        sides.append(
          .init(
            passage: passage,
            value: try side.string("value") ?? documents[passage.document].string(passage.span),
            isDeviant: try side.bool("deviant") ?? false))
      }
      guard sides.count >= 2 else {
        throw TestCaseFault(message: "\(what) needs at least two sides", key: "sides")
      }
      discrepancies.append(
        Discrepancy(
          id: "d\(index + 1)", claim: claim, category: category,
          severity: try table.choice("severity", Discrepancy.Severity.self) ?? .material, sides: sides,
          rule: Discrepancy.Rule("given", try table.string("rule") ?? "given by the case"),
          isWithinDocument: Set(sides.map(\.passage.document)).count == 1))
    }
    return discrepancies
  }

  /// What the accounts place in time; `claims` are the ids that an entry may name.
  func timeline(_ list: [LuaValue], claims: [String]) throws(TestCaseFault) -> [TimelineEntry] {
    var entries: [TimelineEntry] = []
    for (index, entry) in list.enumerated() {
      let table = try TestTable(
        entry, "entry \(index + 1) of the timeline", allowed: ["date", "passages", "claim"], key: "timeline")
      entries.append(
        TimelineEntry(
          date: try table.requiredDate("date"), passages: try passages(table, "passages"),
          claim: try claim(table, among: claims)))
    }
    return entries
  }

  /// Findings of one kind; what is neither message nor passages is a field.
  func findings(_ list: [LuaValue], kind: Layer) throws(TestCaseFault) -> [Finding] {
    var findings: [Finding] = []
    for (index, entry) in list.enumerated() {
      let names = (entry.fields ?? []).map(\.name)
      let table = try TestTable(
        entry, "\(kind.name) \(index + 1)", allowed: ["message", "passages"] + names, key: kind.name)
      let fields = (entry.fields ?? []).filter { $0.name != "message" && $0.name != "passages" }
      findings.append(
        Finding(
          kind, message: try table.string("message") ?? "", fields: Fields(fields),
          passages: try passages(table, "passages")))
    }
    return findings
  }

  /// Where a text first stands at or after a byte offset.
  static func find(_ text: String, in bytes: [UInt8], from: Int) -> Span? {
    text.isEmpty ? nil : bytes[from...].firstRange(of: Array(text.utf8)).map { Span($0) }
  }

  /// A built-in type, or the own type of a stage, which has a point in its name.
  private func category(_ table: TestTable) throws(TestCaseFault) -> Discrepancy.Category {
    // `category` is what it was called first.
    let key = table.has("type") ? "type" : "category"
    guard let name = try table.string(key) else {
      throw TestCaseFault(message: "\(table.what) has no type", key: "discrepancies")
    }
    let category = Discrepancy.Category(rawValue: name)
    let names = Discrepancy.Category.allCases.map(\.rawValue)
    if name.contains(".") || names.contains(name) { return category }
    throw TestCaseFault(
      message: "\(key) of \(table.what) is one of \(names.joined(separator: ", ")), not '\(name)'",
      key: key, words: name, suggestion: EditDistance.suggestion(for: name, among: names))
  }

  // MARK: Passages

  private func claim(_ table: TestTable, among claims: [String]) throws(TestCaseFault) -> String? {
    guard let claim = try table.string("claim"), !claims.contains(claim) else {
      return try table.string("claim")
    }
    throw TestCaseFault(
      message:
        "\(table.what) is about the claim '\(claim)', but the case gives \(claims.count) claims: c1, c2 …",
      key: "claim", words: claim)
  }

  /// The passages of an entry: texts, or tables with a text and the document it stands in.
  private func passages(_ table: TestTable, _ key: String) throws(TestCaseFault) -> [Passage] {
    var passages: [Passage] = []
    for value in try table.list(key) ?? [] {
      let entry = value.string == nil ? value : .record([.init("text", value)])
      passages.append(
        try passage(
          TestTable(entry, "an entry of \(key) of \(table.what)", allowed: ["text", "document"], key: key)))
    }
    return passages
  }

  /// Where the text of a table stands: in the document it names, else in the first that has it.
  private func passage(_ table: TestTable) throws(TestCaseFault) -> Passage {
    let text = try table.requiredString("text")
    var range = documents.indices
    if let name = try table.string("document") {
      let index = try document(named: name, key: "document")
      range = index..<index + 1
    }
    for index in range {
      if let span = Self.find(text, in: documents[index].bytes, from: 0) {
        return Passage(document: index, span: span)
      }
    }
    let place =
      range.count == 1 ? "does not occur in '\(documents[range.lowerBound].name)'" : "occurs in no document"
    throw TestCaseFault(
      message: "the text '\(text)' of \(table.what) \(place)", key: "text", words: text)
  }

  private func document(named name: String, key: String) throws(TestCaseFault) -> Int {
    if let index = documents.firstIndex(where: { $0.name == name }) { return index }
    throw TestCaseFault(
      message: "there is no document '\(name)'", key: key, words: name,
      suggestion: EditDistance.suggestion(for: name, among: documents.map(\.name)))
  }
}
