import Testing

@testable import CollateCore

@Suite struct TestSnapshotsTests {
  @Test func whatIsWrittenIsReadBack() {
    var snapshots = TestSnapshots()
    snapshots.append("one", "== not a head\n  deep\nlast")
    snapshots.append("two", "nothing")
    #expect(snapshots.text == "== one\n  == not a head\n    deep\n  last\n\n== two\n  nothing\n")
    let read = TestSnapshots(text: snapshots.text)
    #expect(read == snapshots)
    #expect(read["one"] == "== not a head\n  deep\nlast" && read["two"] == "nothing" && read["three"] == nil)
  }

  @Test func aMissingFileHasNone() {
    #expect(TestSnapshots(path: "/no/such/file.snap") == TestSnapshots())
    #expect(TestSnapshots(text: "stray\n  stray") == TestSnapshots())
    #expect(TestSnapshots.path(ofTest: "p/hedges.test.lua") == "p/hedges.test.snap")
  }
}
