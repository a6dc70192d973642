import LuaHost
import Testing

@Suite struct CasesTests {
  /// What the message of a file with one case says, and the line it names.
  private func fault(_ body: String) -> String {
    let outcome = LuaProbe().run("return {\n  function(t)\n    \(body)\n  end,\n}")
    return outcome.status == LUA_HOST_OK ? "none" : "\(outcome.line): \(outcome.message)"
  }

  @Test func aFunctionInAListOfCasesIsCalled() {
    let probe = LuaProbe()
    #expect(probe.printed("return { { name = 'a' }, function(t) print('called') end }") == "called")
    #expect(
      probe.printed(
        "local seen\nreturn { function(t) t:name 'a' t:document { text = 'x' } t:document { text = 'y' } end }"
      ) == "")
  }

  @Test func mistakesAreErrorsAtTheirLine() {
    #expect(fault("t:txt 'a'").hasPrefix("3: test has no field 'txt'"))
    #expect(fault("t:text()") == "3: t:text takes a value")
    #expect(fault("t:text 'a' t:text 'b'") == "3: t:text was called before in this case")
    #expect(fault("error('no')") == "3: no")
    #expect(fault("t.text('a')").hasPrefix("3: "))
  }
}
