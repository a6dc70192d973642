import LuaHost
import Testing

@Suite struct SandboxTests {
  @Test(arguments: [
    "os", "io", "debug", "package", "dofile", "loadfile", "collectgarbage", "warn", "loadstring", "setfenv",
    "jit",
    "string.dump", "math.randomseed",
  ])
  func isNotThere(name: String) {
    #expect(LuaProbe().printed("print(pcall(load('return \(name)')))").hasPrefix("false"))
  }

  @Test(arguments: [
    #"load("\27Lua\x54\0\x19\x93\r\n\x1a\n")"#,
    #"require("io")"#, #"require("../secret")"#, #"require("/etc/hostname")"#,
    "setmetatable({}, { __gc = print })", "setmetatable({}, { __mode = 'k' })",
    "setmetatable(string, {})", "getmetatable('').x = 1",
    "string.rep = nil", "collate.stage = nil", "rawset(string, 'rep', print)", "table.insert(table, 1)",
    "string.format('%p', {})", "setmetatable(_G, nil)",
  ])
  func isRefused(expression: String) {
    let script =
      "local result = (function() \(expression.contains("=") && !expression.contains("(") ? expression : "return " + expression) end)() return result"
    let outcome = LuaProbe().run(script)
    let isNil = LuaProbe().printed("print((function() \(script) end)())") == "nil"
    #expect(outcome.status == LUA_HOST_ERROR || outcome.status == LUA_HOST_SYNTAX || isNil, "\(expression)")
  }

  /// What it loses would depend on when the collector came by.
  @Test func noTableIsWeakAlsoWhenItsMetatableIsChangedLater() {
    let script = """
      local metatable = {}
      local values, keys = setmetatable({}, metatable), setmetatable({}, metatable)
      metatable.__mode = "k" .. ("v"):rep(1)
      rawset(metatable, "__" .. "mode", "kv")
      values[1], keys[{}] = {}, 1
      for i = 1, 1e5 do local garbage = { i } end
      print(values[1] ~= nil, (pcall(next, keys)), metatable.__mode, #"__mode", ("__mode"):byte())
      """
    #expect(LuaProbe().printed(script) == "true\tfalse\tkv\t6\t95", "next refuses a key that is a table")
  }

  @Test func aMisspeltNameIsAnErrorWithASuggestion() {
    #expect(LuaProbe().run("return strng").message == "there is no variable 'strng'; did you mean 'string'?")
    #expect(LuaProbe().run("count = 1 return cuont").message.hasSuffix("did you mean 'count'?"))
    #expect(LuaProbe().run("\nreturn string.fnd").message == "string has no 'fnd'; did you mean 'find'?")
    #expect(LuaProbe().run("\nreturn ('x'):uper()").line == 2)
  }

  @Test func nothingShowsAnAddress() {
    let script =
      "print(tostring({}), tostring(print), string.format('%s', {}), coroutine.create(print), tostring(string), { {} })"
    #expect(LuaProbe().printed(script) == "table\tfunction\ttable\tthread\ttable\t{ {} }")
  }

  @Test func randomNumbersAreTheSameInEveryRun() {
    let script = "print(math.random(1 << 30), math.random())"
    #expect(LuaProbe().printed(script) == LuaProbe().printed(script))
  }

  @Test func onlyVariablesThatWereNeverSetAreSlips() {
    #expect(LuaProbe().printed("x = nil print(x) y = 1 y = nil print(y)") == "nil\nnil")
    #expect(LuaProbe().printed("_G.x = nil print(_G.x, rawget(_G, 'x'))") == "nil\tnil")
    #expect(LuaProbe().run("x = 1\nprint(x, y)").message == "there is no variable 'y'")
    #expect(LuaProbe().run("_G[nil] = 1").message == "table index is nil")
  }

  @Test func errorsKeepTheirPlaceAndValue() {
    let outcome = LuaProbe().run("local x = 1\nlocal y = x + nil\n")
    #expect(outcome.status == LUA_HOST_ERROR)
    #expect(outcome.line == 2)
    #expect(outcome.message.hasPrefix("attempt to perform arithmetic on a nil value"))
    #expect(LuaProbe().run("\n\nerror({ code = 7 })").line == 3)
    #expect(
      LuaProbe().run("error(setmetatable({}, { __tostring = function() return 'mine' end }))").message
        == "mine")
    #expect(
      LuaProbe().run("error({ code = 7, seen = { 'a' } })").message
        == "an error that is a table: { code = 7, seen = { \"a\" } }")
    #expect(
      LuaProbe().run("local t = {} t.t = t error(t)").message.hasSuffix("{ t = { t = { t = { … } } } }"))
    #expect(LuaProbe().run("error()").message == "an error without a message")
    #expect(LuaProbe().run("x = = 1").status == LUA_HOST_SYNTAX)
    #expect(LuaProbe().printed("print(pcall(error, { 1 }))") == "false\t{ 1 }")
  }

  @Test func pcallAndXpcallGiveResultsAndErrors() {
    #expect(LuaProbe().printed("print(pcall(function(...) return ... end, 1, nil, 3))") == "true\t1\tnil\t3")
    #expect(
      LuaProbe().printed("print(xpcall(function(...) return ... end, print, 1, nil))") == "true\t1\tnil")
    let handled = "print(xpcall(function() error('boom', 0) end, function(e) return 'got ' .. e, 2 end))"
    #expect(LuaProbe().printed(handled) == "false\tgot boom\t2")
    let yields = """
      local co = coroutine.wrap(function() return pcall(function() coroutine.yield(1) error('late', 0) end) end)
      print(co()) print(co())
      """
    #expect(LuaProbe().printed(yields) == "1\nfalse\tlate")
  }

  @Test func requireLoadsOnlyWhatWasAdded() {
    var probe = LuaProbe()
    probe.module = ("lib.words", "count = (count or 0) + 1 return { shout = string.upper }")
    #expect(
      probe.printed(
        "count = 0 print(require('lib.words').shout('a'), require('lib.words') == require('lib.words'))")
        == "A\ttrue")
    let misspelt = probe.run("require('lib.wrods')").message
    #expect(misspelt.hasSuffix("this plugin has no module 'lib.wrods'; did you mean 'lib.words'?"))
    #expect(probe.run("require('toll_table')").message.contains("loads lib/words.lua, a file in a folder"))
    probe.module = ("loop", "return require('loop')")
    #expect(probe.run("require('loop')").message.contains("requires itself"))
  }
}
