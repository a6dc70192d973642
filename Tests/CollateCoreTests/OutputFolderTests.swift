import Foundation
import Testing

@testable import CollateCore

@Suite struct OutputFolderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func page(_ text: String) -> String {
    String(decoding: OutputMark.sealed(Array((text + "\n").utf8)), as: UTF8.self)
  }

  private func write(_ files: [(String, String)]) throws {
    let folder = try OutputFolder(scratch.path, patience: .zero)
    try folder.settle()
    try folder.write(files.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) })
  }

  private func failure(_ body: () throws -> Void) -> WriteFailure? {
    #expect(throws: WriteFailure.self) { try body() }
  }

  @Test func aSetReplacesThatOfTheLastRunAndLeavesNothingElse() throws {
    try write([("a.md", page("one")), ("deep/er/b.md", page("one"))])
    try write([("a.md", page("two")), ("deep/er/b.md", page("two"))])
    #expect(
      scratch.tree == [
        "a.md": page("two"), "deep": "folder", "deep/er": "folder", "deep/er/b.md": page("two"),
      ])
  }

  @Test func whatAPersonWroteStaysAndSoDoesTheRestOfTheSet() throws {
    try write([("a.md", page("one"))])
    try scratch.put("b.md", "my notes")
    let before = scratch.tree
    let foreign = failure { try write([("a.md", page("two")), ("b.md", page("two"))]) }
    #expect(foreign?.path == scratch.path + "/b.md" && foreign?.isCreation == true)
    #expect(scratch.tree == before)
    try scratch.put("a.md", page("one").replacing("one", with: "one, checked"))
    let changed = failure { try write([("a.md", page("two"))]) }
    #expect(changed?.reason.contains("it was changed after Collate wrote it") == true)
  }

  @Test func filesWithoutAMarkAreReplacedOnlyAsTheyWereWritten() throws {
    try write([("a.md", page("one")), ("map.json", "one")])
    try write([("a.md", page("two")), ("map.json", "two")])
    #expect(
      scratch.tree["map.json"] == "two" && scratch.tree["collate-files.txt"]?.contains(" map.json\n") == true)
    // A run without that file leaves the list, and one with another keeps what it says.
    try write([("a.md", page("three"))])
    try write([("points.csv", "x")])
    try write([("map.json", "three")])
    #expect(scratch.tree["map.json"] == "three")
    try scratch.put("map.json", "three, checked")
    let before = scratch.tree
    #expect(
      failure { try write([("map.json", "four")]) }?.reason.contains("it was changed after Collate wrote it")
        == true)
    #expect(scratch.tree == before)
    try scratch.put("own.csv", "mine")
    #expect(failure { try write([("own.csv", "theirs")]) }?.reason.contains("never replaces it") == true)
  }

  @Test func linksLeadNowhere() throws {
    let other = try Scratch()
    try other.put("a.md", page("theirs"))
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/deep", withDestinationPath: other.path)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/a.md", withDestinationPath: other.path + "/a.md")
    for name in ["deep/a.md", "a.md"] {
      #expect(failure { try write([(name, page("two"))]) }?.path == scratch.path + "/" + name)
    }
    #expect(other.tree == ["a.md": page("theirs")])
  }

  @Test(arguments: ["../a.md", "/tmp/a.md", "a\n.md"])
  func namesAreCheckedAgainWhereTheyAreWritten(name: String) throws {
    #expect(failure { try write([(name, "")]) }?.path == name)
    #expect(failure { try write([("a.md", ""), ("A.MD", "")]) }?.reason.contains("'a.md'") == true)
    #expect(scratch.tree.isEmpty)
  }

  @Test func oneRunHoldsTheFolder() throws {
    do {
      let first = try OutputFolder(scratch.path, patience: .zero)
      #expect(
        failure { _ = try OutputFolder(scratch.path, patience: .milliseconds(50)) }?.reason
          .contains("another run") == true)
      withExtendedLifetime(first) {}
    }
    _ = try OutputFolder(scratch.path, patience: .zero)
  }

  @Test func aFolderThatWasMadeGoesUnlessItIsUsed() throws {
    let path = scratch.path + "/new/deeper"
    let unused = try OutputFolder(path, patience: .zero)
    #expect(unused.isNew && FileManager.default.fileExists(atPath: path))
    unused.removeIfUnused()
    #expect(!FileManager.default.fileExists(atPath: path))
    let used = try OutputFolder(path + "-2", patience: .zero)
    try used.write([OutputFile(path: "a.md", bytes: Array(page("one").utf8))])
    used.removeIfUnused()
    #expect(scratch.text("new/deeper-2/a.md") == page("one"))
  }

  @Test func inputsAreNoTargets() throws {
    try write([("a.md", page("one"))])
    try scratch.put("b.md", "an account")
    let folder = try OutputFolder(scratch.path, patience: .zero)
    let names = try ["a.md", "b.md", "c.md"].map { try OutputName($0) }
    let account = try #require(FileIdentity(of: scratch.path + "/b.md"))
    let input = failure {
      try folder.check(names) { identity, isForeign in identity == account && isForeign ? "given/b.md" : nil }
    }
    #expect(input?.path == scratch.path + "/b.md" && input?.reason.contains("given/b.md") == true)
    #expect(failure { try folder.check(names) { _, _ in nil } }?.reason.contains("did not write") == true)
    try folder.check([names[0], names[2]]) { _, _ in nil }
    #expect(
      failure { try folder.check([names[0]]) { _, _ in "out/a.md" } }?.reason.contains("out/a.md") == true)
  }

  @Test func aFolderMayHaveAnyBytesAsItsName() throws {
    let path = PathText.text(of: Array((scratch.path + "/deep/out").utf8) + [0xFF, 0xFE])
    let folder = try OutputFolder(path, patience: .zero)
    #expect(folder.isNew)
    try folder.write([OutputFile(path: "a.md", bytes: Array(page("one").utf8))])
    #expect(FileIdentity(of: path + "/a.md") != nil)
    let unused = try OutputFolder(path + "/unused", patience: .zero)
    unused.removeIfUnused()
    #expect(FileIdentity(of: path + "/unused") == nil)
  }
}
