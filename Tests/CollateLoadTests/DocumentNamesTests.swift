import Testing

@testable import CollateLoad

@Suite struct DocumentNamesTests {
  @Test func namesAreTheShortestEndsThatDiffer() {
    let paths = ["/a/x/s.txt", "/b/x/s.txt", "/b/y/s.txt", "/b/y/t.txt"]
    let names = DocumentNames.names(of: paths.map { InputFile(path: $0, absolutePath: $0) })
    #expect(names == ["a/x/s.txt", "b/x/s.txt", "y/s.txt", "t.txt"])
  }
}
