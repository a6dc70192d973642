import CollateCore
import CollateText

/// Reads the layers of the corpus that a case gives in place of the stages that would write them.
struct GivenLayers {
  private let documents: [Document]

  init(_ documents: [Document]) { self.documents = documents }

  /// Claims with their evidence, numbered in order.
  func claims(_ list: [LuaValue]) throws(TestCaseFault) -> [Claim] {
    var claims: [Claim] = []
    for (index, entry) in list.enumerated() {
      try TestCase.refuseUnknown(
        entry.fields ?? [], allowed: ["text", "document", "evidence", "support", "certainty"], in: "a claim")
      var evidence: [Claim.Evidence] = []
      for piece in entry["evidence"].list ?? [] {
        try TestCase.refuseUnknown(
          piece.fields ?? [], allowed: ["text", "document", "status", "attribution"], in: "evidence")
        evidence.append(
          .init(
            passage: try passage(piece, in: "claims"),
            status: piece["status"].string.flatMap(Claim.Status.init) ?? .states,
            attribution: piece["attribution"].list?.compactMap(\.string) ?? []))
      }
      claims.append(
        Claim(
          id: "c\(index + 1)", statement: try passage(entry, in: "claims"), evidence: evidence,
          certainty: entry["certainty"].string ?? "asserted",
          support: entry["support"].string.flatMap(Claim.Support.init) ?? .singleFile))
    }
    return claims
  }

  /// Entities with their mentions.
  func entities(_ list: [LuaValue]) throws(TestCaseFault) -> [Entity] {
    var entities: [Entity] = []
    for entry in list {
      try TestCase.refuseUnknown(
        entry.fields ?? [], allowed: ["name", "category", "aliases", "mentions"], in: "an entity")
      guard let name = entry["name"].string else {
        throw TestCaseFault(message: "an entity has no name", key: "entities")
      }
      var mentions: [Passage] = []
      for mention in entry["mentions"].list ?? [] { mentions.append(try passage(mention, in: "entities")) }
      entities.append(
        Entity(
          name: name, category: entry["category"].string.flatMap(EntityMention.Category.init) ?? .person,
          aliases: entry["aliases"].list?.compactMap(\.string) ?? [], mentions: mentions.sorted()))
    }
    return entities
  }

  /// Where a text first stands at or after a byte offset.
  static func find(_ text: String, in bytes: [UInt8], from: Int) -> Span? {
    bytes[from...].firstRange(of: Array(text.utf8)).map { Span($0) }
  }

  /// Where the text of an entry stands: in the document it names, else in the first that has it.
  private func passage(_ entry: LuaValue, in key: String) throws(TestCaseFault) -> Passage {
    let text = entry["text"].string ?? ""
    for (index, document) in documents.enumerated() {
      if let name = entry["document"].string, name != document.name { continue }
      if let span = Self.find(text, in: document.bytes, from: 0), !text.isEmpty {
        return Passage(document: index, span: span)
      }
    }
    throw TestCaseFault(message: "'\(text)' in \(key) stands in no document", key: key)
  }
}
