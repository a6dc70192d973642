import Testing

@testable import CollateSharing

@Suite struct BundleTreeTests {
  @Test func everyDifferenceIsTold() throws {
    let folder = try TemporaryFolder()
    let bundle = try SampleBundle.make(["a": "1", "b/c": "2", "d": "3", "e": "4"], entry: nil)
    let path = folder.path + "/tree"
    try bundle.write(to: path)
    #expect(BundleTree.differences(of: path, from: bundle.manifest) == [])
    try folder.write("tree/a", "2")
    try folder.remove("tree/d")
    try folder.remove("tree/e")
    try folder.link("tree/e", to: "a")
    try folder.write("tree/.new", "")
    let told = BundleTree.differences(of: path, from: bundle.manifest).map {
      $0.replacing(path + "/", with: "")
    }
    #expect(told.count == 4)
    #expect(told[0] == ".new is not a file of the bundle")
    #expect(told[1].hasPrefix("a is not what its manifest says"))
    #expect(told[2] == "e is a link or not a file")
    #expect(told[3] == "d is gone")
    #expect(BundleTree.differences(of: folder.path + "/absent", from: bundle.manifest).count == 1)
  }
}
