import Testing

@testable import CollateSharing

@Suite struct BundleFilesTests {
  @Test func theTopIsTheFolderThatHoldsAll() throws {
    let folder = try TemporaryFolder()
    let pipeline = try folder.write("pipelines/desk.yaml", "x")
    try folder.write("plugins/a/a.lua", "y")
    try folder.write("plugins/a/.hidden", "z")
    var files = BundleFiles()
    files.add(file: pipeline)
    files.add(folder: folder.path + "/pipelines/../plugins/a")
    let gathered = try files.gathered()
    #expect(gathered.files.keys.map(\.text).sorted() == ["pipelines/desk.yaml", "plugins/a/a.lua"])
    #expect(gathered.path(pipeline)?.text == "pipelines/desk.yaml")
    #expect(gathered.path(folder.path + "/plugins/a/")?.text == "plugins/a")
  }

  @Test func everythingThatCannotBeSharedIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/a.lua", "y")
    try folder.write("a/b\\c.lua", "y")
    try folder.link("a/link.lua", to: "a.lua")
    var files = BundleFiles()
    files.add(folder: folder.path + "/a")
    files.add(file: folder.path + "/absent")
    do {
      _ = try files.gathered()
      Issue.record("a link was shared")
    } catch {
      #expect(error.diagnostics.count == 2)
    }
  }
}
