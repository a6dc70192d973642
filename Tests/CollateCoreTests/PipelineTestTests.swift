import Testing

@testable import CollateCore

@Suite struct PipelineTestTests {
  private let checker = PipelineChecker(
    catalogue: Catalogue([
      StageDefinition(
        name: "load.files", phase: .load, summary: "Reads.",
        options: [.init("paths", .paths, help: "Files."), .init("depth", .int, default: 1, help: "Depth.")]
      ) { _ in .document { _, _ in } }
    ])
  ) { _ throws(ConfigurationError) in throw ConfigurationError([]) }

  private func pipeline(_ test: String) -> [UInt8] {
    let lines = test.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
    return Array(
      ("""
      collate: 1
      parameters: { sources: { type: paths, default: [x] }, depth: { type: int, default: 1 } }
      stages: [ { use: load.files, with: { paths: "${sources}", depth: "${depth}" } } ]
      profiles: { deep: { parameters: { depth: 5 } } }
      tests:
        -

      """ + lines.joined(separator: "\n")).utf8)
  }

  private func faults(_ test: String) -> [String] {
    do throws(ConfigurationError) {
      _ = try checker.plan(pipeline(test), file: "dir/p.yaml", inputs: .init())
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func everyPartIsRead() throws {
    let bytes = pipeline(
      """
      name: both
      documents: { a.txt: One., b.txt: Two. }
      parameters: { depth: 3 }
      expect:
        documents: 2
        material: { max: 1 }
        includes:
          - { conflict: [14, 16], is: material, in: a.txt }
          - { note: "cannot*read" }
        only-material: [ [14, 16], x ]
        snapshot: true
      """)
    let test = try #require(try checker.tests(bytes, file: "dir/p.yaml").first)
    #expect(test.name == "both" && test.place.line == 7 && test.hasSnapshot)
    #expect(test.documents.map(\.text) == ["One.", "Two."])
    #expect(test.counts.map(\.range) == [2...2, 0...1])
    #expect(test.includes.map(\.texts) == [["14", "16"], ["cannot*read"]])
    #expect(test.includes[0].state == "material" && test.includes[0].documents == ["a.txt"])
    #expect(test.onlyMaterial?.count == 2 && test.excludes.isEmpty)
    let plan = try checker.plan(
      bytes, file: "dir/p.yaml", test: test, documents: ["/tmp/a.txt", "/tmp/b.txt"])
    #expect(plan.steps[0].options.strings("paths") == ["/tmp/a.txt", "/tmp/b.txt"])
    #expect(plan.steps[0].options.int("depth") == 3)
  }

  @Test func inputsAreRelativeToThePipeline() throws {
    let bytes = pipeline("name: n\ninputs: [in/, /abs]\nprofile: deep\nexpect: { documents: 1 }")
    let test = try #require(try checker.tests(bytes, file: "dir/p.yaml").first)
    let plan = try checker.plan(bytes, file: "dir/p.yaml", test: test, documents: [])
    #expect(plan.steps[0].options.strings("paths") == ["dir/in/", "/abs"])
    #expect(plan.steps[0].options.int("depth") == 5)
  }

  @Test(arguments: [
    ("name: n\nexpct: {}", "8:5: unknown key 'expct' in test 'n'; did you mean 'expect'?"),
    ("expect: {}", "7:5: this test has no 'name'"),
    (
      "name: n\nparameters: { dpeth: 1 }\nexpect: {}",
      "8:19: the pipeline has no parameter 'dpeth'; did you mean 'depth'?"
    ),
    ("name: n\nparameters: { depth: x }\nexpect: {}", "8:26: depth must be a whole number, not a string"),
    ("name: n\nprofile: dep\nexpect: {}", "8:14: the pipeline has no profile 'dep'; did you mean 'deep'?"),
    ("name: n\ndocuments: { ../a: x }\nexpect: {}", "8:18: the name of the document "),
    (
      "name: n\nexpect: { documnets: 1 }",
      "8:15: unknown key 'documnets' in expect; did you mean 'documents'?"
    ),
    ("name: n\nexpect: { documents: many }", "8:26: documents must be a whole number, or a mapping"),
    (
      "name: n\nexpect: { includes: [ { conflct: x } ] }",
      "8:29: unknown key 'conflct' in this pattern; did you mean 'conflict'?"
    ),
  ])
  func faultsHaveTheirPlace(test: String, fault: String) {
    let found = faults(test)
    #expect(found.count == 1 && found[0].hasPrefix("dir/p.yaml:" + fault), "\(found)")
  }
}
