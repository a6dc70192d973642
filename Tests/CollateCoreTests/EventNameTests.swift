import Testing

@testable import CollateCore

@Suite struct EventNameTests {
  private func document(
    _ name: String, date: String? = nil, title: String? = nil, origin: String = "dateline"
  ) -> Document {
    var document = Document(name: name, plain: "text \(name)")
    if let date { document.metadata[Metadata.date] = .init(.string(date), origin: origin) }
    if let title { document.metadata[Metadata.title] = .init(.string(title), origin: "first line") }
    return document
  }

  @Test func aFolderIsCalledByTheEarliestAccount() {
    let first = document(
      "a", date: "2024-03-01", title: "Fähre läuft auf Grund: 17 verletzt, sagt die Küstenwache am Dienstag")
    let later = document("b", date: "2024-03-02", title: "Another")
    let name = EventName.folders(of: [[later, first]])[0]
    #expect(name == "events/fahre-lauft-auf-grund-17-verletzt-sagt-" + first.source.sha256.prefix(8))
    #expect(EventName.folders(of: [[first, document("c", date: "2024-03-03"), later]]) == [name])
  }

  @Test func whatOthersDecideOfADateNamesNothing() {
    let own = document("a", date: "2024-03-02")
    let guessed = document("b", date: "2024-03-01", origin: "inferred: borrowed from a")
    #expect(EventName.folders(of: [[guessed, own]])[0].hasSuffix(own.source.sha256.prefix(8)))
  }

  @Test func equalNamesAreToldApart() {
    let same = document("a", title: "../../etc/passwd")
    #expect(
      EventName.folders(of: [[same], [same]])
        == ["", "-2"].map { "events/etc-passwd-\(same.source.sha256.prefix(8))\($0)" })
  }
}
