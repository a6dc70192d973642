import Testing

@testable import CollateLua

@Suite struct LuaGlobalsTests {
  @Test func theyAreThoseOfTheSandbox() {
    let globals = LuaGlobals.ofSandbox
    #expect(globals.names.isSuperset(of: ["collate", "pairs", "require", "string", "print"]))
    #expect(globals.names.isDisjoint(with: ["io", "os", "dofile", "documents", "corpus"]))
    #expect(globals.libraries["string"]?.contains("gsub") == true)
  }
}
