import LuaHost
import Testing

@Suite struct ApiTests {
  @Test func everyRowOfTheTableIsNamedOnceAndExplained() {
    var names: Set<String> = []
    for index in 0..<lua_host_entry_count() {
      guard let entry = lua_host_entry_at(index)?.pointee else { continue }
      let name = String(cString: entry.owner) + "." + String(cString: entry.name)
      #expect(names.insert(name).inserted, "\(name) stands twice")
      #expect(String(cString: entry.summary).hasSuffix("."), "\(name)")
    }
    #expect(names.isSuperset(of: ["collate.stage", "document.annotate", "corpus.claims", "report.table"]))
    #expect(lua_host_entry_at(lua_host_entry_count()) == nil)
  }

  @Test func everyFunctionOfCollateCanBeReached() {
    for index in 0..<lua_host_entry_count() {
      guard let entry = lua_host_entry_at(index)?.pointee, entry.parameters != nil else { continue }
      let owner = String(cString: entry.owner)
      guard ["collate", "collate.json"].contains(owner) else { continue }
      #expect(LuaProbe().printed("print(type(\(owner).\(String(cString: entry.name))))") == "function")
    }
  }

  @Test func anErrorOfTheOwnerIsRaisedAtTheLineOfTheCall() {
    let outcome = LuaProbe().run("\nlocal x = collate.fold('A')")
    #expect(outcome.message == "refused by the owner")
    #expect(outcome.line == 2)
    #expect(LuaProbe().printed("print(pcall(collate.fold, 'A'))") == "false\trefused by the owner")
  }
}
