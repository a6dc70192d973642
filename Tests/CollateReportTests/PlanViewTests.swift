import CollateCore
import Foundation
import Testing

@testable import CollateReport

@Suite struct PlanViewTests {
  static func plan() throws -> Plan {
    func stage(
      _ name: String, _ phase: Phase, _ options: [OptionSpec] = [], needs: [Layer] = [],
      provides: [Layer] = []
    ) -> StageDefinition {
      StageDefinition(
        name: name, phase: phase, summary: "Works.", options: options, needs: needs, provides: provides
      ) { _ in .document { _, _ in } }
    }
    let names = (1...9).map { Value.string("n\($0)") }
    let catalogue = Catalogue([
      stage("load.files", .load, [.init("paths", .paths, help: "Files.")], provides: [.documents]),
      stage(
        "extract.words", .extract,
        [
          .init("depth", .int, default: 1, help: "How deep."),
          .init("mark", .string, default: "none", help: "A mark."),
          .init("names", .list, default: .list(names), help: "Names."),
        ], needs: [.documents], provides: ["word"]),
      stage(
        "report.page", .report, [.init("to", .output, default: "a.html", help: "File.")],
        needs: ["word", .documents]),
    ])
    let text = """
      collate: 1
      name: desk
      version: 2.0.0
      parameters:
        sources: { type: paths, default: [in/] }
        depth: { type: int, default: 2 }
      stages:
        - use: load.files
          with: { paths: "${sources}" }
        - use: extract.words
          id: "w<1>"
          with: { depth: "${depth}" }
        - use: report.page
      """
    return try PipelineChecker(catalogue: catalogue) { _ throws(ConfigurationError) in
      throw ConfigurationError([])
    }
    .plan(Array(text.utf8), file: "p.yaml", inputs: ParameterInputs(flags: [("depth", "3")]))
  }

  @Test func everyValueSaysWhereItComesFrom() throws {
    let text = PlanView(
      try Self.plan(), intake: .init(documents: 4, files: 1), reuse: .off("they are small")
    ).text
    for line in [
      "pipeline   desk 2.0.0, from p.yaml", "documents  4, and 1 file that stages of plugins read",
      "cache      left alone: they are small",
      "  sources  [\"in/\"]  ← p.yaml:5:36", "  depth    3        ← -p depth",
      "  2  w<1> (extract.words)  built in", "       reads documents; writes word",
      "       depth  3  ← parameter depth, -p depth",
      "       default: mark \"none\", names [\"n1\",\"n2\",\"n3\",\"n4\",\"n5\",\"n6\", … 9 in all]",
      "       reads word, documents; leaves a.html",
    ] {
      #expect(text.contains(line + "\n"), "\(line)\n\(text)")
    }
  }

  @Test func programsGetTheSame() throws {
    let view = PlanView(
      try Self.plan(), intake: .init(documents: 4, files: 0), reuse: .stages(1..<2))
    #expect(view.text.contains("\ncache      has what stages 2 to 2 make: they will not run\n"))
    let bytes = Data(JSONWriter.pretty(view.json))
    let root = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let stages = try #require(root["stages"] as? [[String: Any]])
    let options = try #require(stages[1]["options"] as? [[String: Any]])
    #expect(
      options[0]["from"] as? [String: String] == ["source": "flag", "parameter": "depth", "name": "-p depth"])
    #expect(stages.map { $0["cached"] as? Bool } == [false, true, false])
    #expect((root["cache"] as? [String: Bool]) == ["used": true])
    #expect(options[1]["from"] as? [String: String] == ["source": "default"])
    #expect((root["sources"] as? [[String: String]])?.first?["path"] == "p.yaml")
  }
}

@Suite struct PlanGraphTests {
  @Test func anEdgeLeadsFromWhatWritesToWhatReads() throws {
    let graph = PlanGraph(try PlanViewTests.plan())
    #expect(
      graph.edges == [
        .init(from: 0, to: 1, layers: ["documents"]), .init(from: 0, to: 2, layers: ["documents"]),
        .init(from: 1, to: 2, layers: ["word"]),
      ])
    #expect(graph.dot.contains("  s1 -> s2 [label=\"word\"];\n"))
    #expect(graph.dot.contains("s1 [label=\"w<1>\"]"))
  }

  @Test func thePictureIsXML() throws {
    let svg = PlanGraph(try PlanViewTests.plan()).svg
    let parser = XMLParserProbe(svg)
    #expect(parser.isWellFormed && parser.counts["rect"] == 3 && parser.counts["path"] == 3)
  }
}

/// Counts the elements of an XML text: opening tags without a library, enough for what this test needs.
private struct XMLParserProbe {
  var counts: [String: Int] = [:]
  var isWellFormed = true

  init(_ text: String) {
    var open: [Substring] = []
    for tag in text.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
      let name = tag.prefix { $0 != " " && $0 != "/" }
      if tag.hasPrefix("/") {
        isWellFormed = isWellFormed && open.popLast() == tag.dropFirst()
      } else {
        counts[String(name), default: 0] += 1
        if !tag.hasSuffix("/") { open.append(name) }
      }
    }
    isWellFormed = isWellFormed && open.isEmpty
  }
}
