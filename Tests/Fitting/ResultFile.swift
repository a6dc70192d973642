import CollateCompare
import CollateCore
import Foundation

/// The part of result.json that a scorer of claims and families reads.
enum ResultFile {
  /// Writes `folder/<event>/result.json` with the claims that a model finds.
  static func write(_ event: GoldEvent, _ model: RowModel, below folder: URL) throws {
    var corpus = event.corpus
    FamiliesStage.findFamilies(in: &corpus)
    ClaimsStage.findClaims(in: &corpus, required: 2, model: model)
    let names = corpus.documents.map(\.name)
    let claims = corpus.claims.map { claim -> [String: Any] in
      [
        "id": claim.id, "support": claim.support.rawValue,
        "statement": ["text": corpus.string(claim.statement)],
        "evidence": claim.evidence.map { evidence -> [String: Any] in
          [
            "file": names[evidence.passage.document], "status": evidence.status.rawValue,
            "start": evidence.passage.span.start, "end": evidence.passage.span.end,
          ]
        },
      ]
    }
    func place(_ passage: Passage) -> [String: Any] {
      ["file": names[passage.document], "start": passage.span.start, "end": passage.span.end]
    }
    let rewriting = Dictionary(
      uniqueKeysWithValues: corpus.derivation.rewriting.map { (names[$0.key], $0.value.rawValue) })
    let result: [String: Any] = [
      "format": "collate-claims/2", "unit": "byte", "claims": claims,
      "links": corpus.links.map { [place($0.left), place($0.right)] },
      "derivation": [
        "families": corpus.derivation.families.map { $0.members.map { names[$0] } }, "rewriting": rewriting,
      ],
    ]
    let target = folder.appendingPathComponent(event.name)
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    try JSONSerialization.data(withJSONObject: result, options: [.sortedKeys])
      .write(to: target.appendingPathComponent("result.json"))
  }
}
