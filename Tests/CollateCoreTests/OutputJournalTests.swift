import Foundation
import Testing

@testable import CollateCore

@Suite struct OutputJournalTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func journal() throws -> OutputJournal {
    OutputJournal(folder: try #require(Descriptor(scratch.path, in: AT_FDCWD, O_RDONLY)), path: scratch.path)
  }

  private func page(_ text: String) -> String {
    String(decoding: OutputMark.sealed(Array((text + "\n").utf8)), as: UTF8.self)
  }

  private func failure(_ body: () throws -> Void) -> WriteFailure? {
    #expect(throws: WriteFailure.self) { try body() }
  }

  @Test func aJournalIsPutInPlaceByTheNextRun() throws {
    try scratch.put("a.md", page("new"))
    try scratch.put("b.md", page("old"))
    try scratch.put(".collate-journal/set", "a.md\nb.md\ndeep/c.md\n")
    try scratch.put(".collate-journal/1", page("new"))
    try scratch.put(".collate-journal/2", page("new"))
    try journal().settle()
    #expect(
      scratch.tree == [
        "a.md": page("new"), "b.md": page("new"), "deep": "folder", "deep/c.md": page("new"),
      ])
  }

  @Test func aPartIsRemovedByTheNextRun() throws {
    try scratch.put("a.md", page("old"))
    try scratch.put(".collate-partial/0", "half a pa")
    try journal().settle()
    #expect(scratch.tree == ["a.md": page("old")])
  }

  @Test func aJournalOfAStrangerReplacesNothing() throws {
    try scratch.put("notes.md", "mine")
    for (list, extra) in [("notes.md\n", "0"), ("../escaped.md\n", "0"), ("a.md\n", "data.bin")] {
      try? FileManager.default.removeItem(atPath: scratch.path + "/.collate-journal")
      try scratch.put(".collate-journal/set", list)
      try scratch.put(".collate-journal/" + extra, page("theirs"))
      #expect(failure { try journal().settle() }?.isCreation == true)
    }
    #expect(scratch.text("notes.md") == "mine")
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/../escaped.md"))
    try FileManager.default.removeItem(atPath: scratch.path + "/.collate-journal")
    let other = try Scratch()
    try other.put("set", "a.md\n")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/.collate-journal", withDestinationPath: other.path)
    #expect(failure { try journal().settle() } != nil)
    #expect(other.tree == ["set": "a.md\n"])
  }
}
