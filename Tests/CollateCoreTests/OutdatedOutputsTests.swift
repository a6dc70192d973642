import Foundation
import Testing

@testable import CollateCore

/// What `OutputJournal` removes of an earlier set.
@Suite struct OutdatedOutputsTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func page(_ text: String) -> String {
    String(decoding: OutputMark.sealed(Array((text + "\n").utf8)), as: UTF8.self)
  }

  private func index(_ folders: String...) -> String {
    let events = folders.map { "{\"folder\": \"events/\($0)\"}" }.joined(separator: ", ")
    return "{\"format\": \"collate-events/1\", \"events\": [\(events)]}"
  }

  private func write(_ files: [(String, String)]) throws {
    let folder = try OutputFolder(scratch.path)
    let names = try ["result.json", "report.md", "index.html", "events.csv"].map { try OutputName($0) }
    try folder.write(files.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) }, outdated: names)
  }

  @Test func eventsThatAreToldOfNoMoreGo() throws {
    try write([
      ("result.json", index("fire", "flood")), ("index.html", page("two")),
      ("events/fire/report.md", page("fire")),
      ("events/flood/report.md", page("flood")), ("events/flood/maps/map.json", "places"),
    ])
    try write([
      ("result.json", index("fire")), ("index.html", page("one")), ("events/fire/report.md", page("fire")),
    ])
    #expect(scratch.tree["events/fire/report.md"] == page("fire"))
    #expect(scratch.tree["events/flood"] == nil)
    try write([("result.json", "{\"format\": \"collate-claims/2\"}"), ("report.md", page("one"))])
    #expect(Set(scratch.tree.keys) == ["result.json", "report.md", "collate-files.txt"])
    try write([("result.json", index()), ("index.html", page("none"))])
    #expect(Set(scratch.tree.keys) == ["result.json", "index.html", "collate-files.txt"])
  }

  @Test func whatSomebodyWroteOrChangedStays() throws {
    try write([
      ("result.json", index("fire", "flood")), ("events/fire/report.md", page("fire")),
      ("events/flood/report.md", page("flood")), ("events/flood/map.json", "places"),
    ])
    try scratch.put("events/fire/notes.txt", "mine")
    try scratch.put("events/flood/report.md", page("flood").replacing("flood", with: "flood, checked"))
    try scratch.put("events/flood/map.json", "places, checked")
    try scratch.put("report.md", "mine too")
    try write([("result.json", "{\"format\": \"collate-claims/2\"}")])
    #expect(scratch.tree["events/fire/notes.txt"] == "mine")
    #expect(scratch.tree["events/fire/report.md"] == nil)
    #expect(scratch.tree["events/flood/report.md"]?.contains("checked") == true)
    #expect(scratch.tree["events/flood/map.json"] == "places, checked")
    #expect(scratch.tree["report.md"] == "mine too")
  }

  @Test func foldersThatNoIndexListsStay() throws {
    try scratch.put("events/other/report.md", page("of another run"))
    try write([("result.json", index("fire")), ("events/fire/report.md", page("fire"))])
    try write([("result.json", index("../events/other", "fire/.."))])
    #expect(scratch.tree["events/other/report.md"] == page("of another run"))
    #expect(scratch.tree["events/fire"] == nil)
    try write([("result.json", index())])
    #expect(scratch.tree["events/other/report.md"] == page("of another run"))
  }
}
