import CollateClean
import CollateCompare
import CollateCore
import CollateExtract
import CollateReview
import Foundation
import Testing

/// What a built-in stage declares is what it uses, as its sources tell: the runner shows it nothing else, so that what it
/// reads undeclared is never there, and what it declares without need holds others back.
@Suite struct DeclarationTests {
  /// Stages that make something of layers; reports show whatever is there, and loading reads none.
  private static let stages = (CleanStages.all + ExtractStages.all + CompareStages.all + ReviewStages.all)
    .filter { !$0.uses.contains(.everything) }

  /// What every stage sees.
  private static let open: Set<Layer> = [.documents, .files, .text, .metadata]

  @Test(arguments: stages.map(\.name))
  func aStageDeclaresWhatItUses(name: String) throws {
    let stage = try #require(Self.stages.first { $0.name == name })
    let used = try LayerUse(of: name).layers
    let read = Set(stage.needs + stage.uses + stage.corrects).subtracting(Self.open)
    #expect(used.subtracting(read.union(stage.provides)) == [], "uses undeclared")
    #expect(read.subtracting(used) == [], "declares without use")
  }

  @Test func theReaderOfSourcesSeesWhatIsUsedFarAway() throws {
    // Of its own, the file of the stage names no layer but in its declaration.
    #expect(try LayerUse(of: "extract.numbers").layers == [Boilerplate.kind])
    #expect(
      try LayerUse(of: "compare.timeline").layers == [DateMention.kind, Sentence.kind, .claims, .timeline])
  }
}

/// The layers that the code behind a stage names: that of its file, and of all files whose types it names.
private struct LayerUse {
  private(set) var layers: Set<Layer> = []

  init(of stage: String) throws {
    let files = try Self.modules.flatMap { try Sources.swiftFiles(of: $0) }
      // Of Core, what compares; its model is what layers are made of.
      .filter { !$0.path.hasPrefix("CollateCore/") || Self.comparesInCore($0.path) }
    var owners: [Substring: [Sources.File]] = [:]
    for file in files { for type in file.topLevelTypes { owners[type, default: []].append(file) } }
    let start = try #require(
      files.first { $0.code.contains("StageDefinition(") && $0.code.contains("\"\(stage)\"") })
    var seen: Set<String> = []
    var rest = [start]
    while let file = rest.popLast() {
      guard seen.insert(file.path).inserted else { continue }
      if file.path == start.path || !file.code.contains("StageDefinition(") { layers.formUnion(file.layers) }
      rest += file.codeWords.flatMap { owners[$0] ?? [] }.filter { Self.isBehind($0.path, start.path) }
    }
  }

  private static let modules = [
    "CollateClean", "CollateExtract", "CollateCompare", "CollateReview", "CollateCore",
  ]

  private static func comparesInCore(_ path: String) -> Bool {
    path.hasPrefix("CollateCore/Conflicts/") || path.hasSuffix("/StandaloneClause.swift")
  }

  /// Whether a file can be used by a stage of another: phases do not know each other.
  private static func isBehind(_ path: String, _ stage: String) -> Bool {
    path.hasPrefix("CollateCore/") || path.prefix { $0 != "/" } == stage.prefix { $0 != "/" }
  }
}

extension Sources.File {
  /// Its lines without comments.
  fileprivate var code: String {
    lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
  }

  /// The types it declares that others can name.
  fileprivate var topLevelTypes: [Substring] {
    lines.compactMap { line in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      guard let first = line.first, first != " ",
        let keyword = words.firstIndex(where: { ["struct", "enum", "class", "protocol"].contains($0) })
      else { return nil }
      return words.dropFirst(keyword + 1).first
    }
  }

  /// The layers it takes from a document or a corpus.
  fileprivate var layers: Set<Layer> {
    let code = code
    let kinds = AnnotationKinds.builtIn.filter { view in
      let asked = ["all(\(view).self", "nnotations(\(view).kind"]
      return asked.contains { code.contains($0) }
    }
    let ofCorpus: [(Regex<Substring>, Layer)] = [
      (/corpus\.(?:claims|links)(?![A-Za-z])/, .claims),
      (/corpus\.entities(?![A-Za-z])/, .entities),
      (/corpus\.events(?![A-Za-z])/, .events),
      (/corpus\.derivation(?![A-Za-z])/, .families),
      (/corpus\.(?:discrepancies|candidates|wording)(?![A-Za-z])/, .discrepancies),
      (/corpus\.timeline(?![A-Za-z])/, .timeline),
      (/document\.words(?![A-Za-z])/, .words),
    ]
    return Set(kinds.map { $0.kind }).union(ofCorpus.filter { code.contains($0.0) }.map(\.1))
  }
}
