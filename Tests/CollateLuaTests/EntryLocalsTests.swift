import Testing

@testable import CollateLua

@Suite struct EntryLocalsTests {
  @Test func whatWasLocalIsNamed() {
    var locals = EntryLocals()
    for entry in [
      "local a, b = 1, 2", "local function f() end", "if a then local c end", "d = 4", "local e <const> = 5",
    ] {
      locals.note(entry)
    }
    func hints(_ name: String) -> Bool {
      locals.hint(for: "there is no variable '\(name)'; did you mean 'x'?")
        == "; a local is gone at the end of its entry: leave out the word local"
    }
    #expect(["a", "b", "f", "c", "e"].allSatisfy(hints))
    #expect(!["d", "local", "function", "x"].contains(where: hints))
    #expect(locals.hint(for: "document has no field 'a'") == "")
  }
}
