import Testing

@testable import CollateLua

@Suite struct LuaTypesTests {
  /// The type of the last thing that a stage body uses.
  private func type(_ body: String) -> String? {
    let text = "return collate.stage { corpus = function(corpus, options) \(body) end }"
    let program = LuaProgram(LuaSource(file: "a.lua", path: "a.lua", bytes: Array(text.utf8)))
    guard
      case .method(let owner, _, _)? = program?.uses.last(where: {
        if case .method = $0 { true } else { false }
      })
    else { return nil }
    return LuaTypes(optionNames: ["words"]).type(of: owner)
  }

  @Test func typesFollowFromTheApi() {
    #expect(type("corpus:x()") == "corpus")
    #expect(type("options:x()") == "options")
    #expect(type("for _, doc in ipairs(corpus:documents()) do doc:x() end") == "document")
    #expect(type("local d = corpus:documents()[1]; d:x()") == "document")
    #expect(type("for q in corpus:each('quote') do q:x() end") == "annotation quote")
    #expect(type("for q in corpus:each('quote') do q.span.text:x() end") == "string")
    #expect(type("for _, c in ipairs(corpus:claims()) do c.evidence[1].document:x() end") == "document")
  }

  @Test func whatMayBeAnythingHasNoType() {
    #expect(type("local d = corpus:documents()[1]; d = 1; d:x()") == nil)
    #expect(type("for _, d in pairs(corpus:documents()) do d:x() end") == nil)
    #expect(type("for a in corpus:each('own.kind') do a.price:x() end") == nil)
  }

  @Test func namesOfATypeAreThoseThatItHas() {
    let types = LuaTypes(optionNames: ["words"])
    #expect(types.names(of: "options") == ["words"])
    #expect(types.names(of: "annotation sentence")?.contains("headline") == true)
    #expect(types.names(of: "claim")?.contains("text") == true)
    #expect(types.names(of: "annotation own.kind") == nil && types.names(of: "any") == nil)
  }
}
