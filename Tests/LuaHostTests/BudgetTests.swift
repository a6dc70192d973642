import LuaHost
import Testing

@Suite struct BudgetTests {
  @Test(arguments: [
    "while true do end",
    "::again:: goto again",
    "while true do pcall(function() while true do end end) end",
    "while true do xpcall(error, function() while true do end end) end",
    "xpcall(function() while true do end end, function() while true do end end)",
    "coroutine.wrap(function() while true do end end)()",
    "while true do coroutine.wrap(function() end)() end",
    "while true do coroutine.resume(coroutine.create(function() error('x') end)) end",
    "local x <close> = setmetatable({}, { __close = function() while true do end end }) while true do end",
    """
    coroutine.wrap(function()
      local x <close> = setmetatable({}, { __close = function() while true do end end })
      while true do end
    end)()
    """,
    "local t = setmetatable({}, { __index = function() while true do end end }) return t.x",
    "error(setmetatable({}, { __tostring = function() while true do end end }))",
    "return ('a'):rep(4000):find(('.-'):rep(18) .. 'b')",
    "return ('x'):rep(5000):gsub('(.*)(.*)(.*)y', '')",
    "table.move({}, 1, 1e15 // 1 | 0, 2)",
    "table.insert(setmetatable({}, { __len = function() return 1 << 50 end }), 1, 0)",
    "table.remove(setmetatable({}, { __len = function() return 1 << 50 end }), 1)",
    "table.concat(setmetatable({}, { __index = function() return '' end }), '', 1, 1 << 50)",
    "local t = {} for i = 1, 1000 do t[i] = i end while true do table.sort(t) end",
    "local t = {} for i = 1, 1000 do t[i] = i end while true do table.unpack(t) end",
    "local t = {} for i = 1, 1000 do t['k' .. i] = i end while true do next(t) end",
    "local t = {} for i = 1, 1000 do t['k' .. i] = i end while true do for k in pairs(t) do break end end",
    "local t = {} for i = 1, 70000 do t['k' .. i] = i end for i = 1, 70000 do t['k' .. i] = nil end while true do next(t) end",
    "local t = {} for i = 1, 70000 do t[i] = i end for i = 70000, 1, -1 do t[i] = nil end while true do next(t) end",
    "local s = ('x'):rep(1 << 20) while true do s:upper() end",
    "local s = ('x'):rep(1 << 20) while true do s:find('y', 1, true) end",
    """
    for i = 1, 2000 do _G[('x'):rep(40) .. i] = true end
    while true do pcall(function() return _G[('y'):rep(47)] end) end
    """,
    "while true do load('return ' .. ('1+'):rep(1000) .. '1') end",
    "while true do print(('x'):rep(1000)) end",
    "while true do tonumber(('1'):rep(1000), 2) end",
    "local s = ('x'):rep(1 << 16) while true do string.format('%s%s', s, s) end",
    "while true do utf8.len(('x'):rep(1 << 16)) end",
  ])
  func whatNeverEndsIsStopped(script: String) {
    let outcome = LuaProbe().run(script)
    #expect(outcome.status == LUA_HOST_INSTRUCTIONS, "\(outcome.message)")
    #expect(outcome.instructions == 5_000_000)
  }

  @Test(arguments: [
    "local t = {} for i = 1, 1e9 do t[i] = { i } end",
    "local s = 'x' while true do s = s .. s end",
    "return ('x'):rep(1 << 40)",
    "return ('abc'):rep(math.maxinteger)",
    "return ('x'):rep(1 << 30, 'y')",
    "local t = {} while true do t[#t + 1] = ('x'):rep(1 << 20) .. #t end",
    "local t = {} while true do t[#t + 1] = coroutine.create(function() end) end",
    "while true do pcall(function() local s = 'x' while true do s = s .. s end end) end",
    "local function f() return 1 + f() end f()",
  ])
  func whatGrowsWithoutEndIsStopped(script: String) {
    var probe = LuaProbe()
    probe.instructions = 500_000_000
    let outcome = probe.run(script)
    #expect(
      outcome.status == LUA_HOST_MEMORY || outcome.message.contains("stack overflow"), "\(outcome.message)")
    #expect(outcome.line == 1)
    #expect(outcome.memory <= 16 << 20)
  }

  @Test func theSameScriptStopsAtTheSameLineEveryTime() {
    let script = """
      local t = {}
      for i = 1, 1e9 do
        t[i % 100] = ("x"):rep(i % 7)
        local u = table.concat(t, ",", 1, #t)
        if u:find("xxx") then t.n = i end
      end
      """
    let outcomes = (0..<3).map { _ in LuaProbe().run(script) }
    #expect(Set(outcomes.map(\.line)).count == 1)
    #expect(outcomes[0].line > 0)
    var large = LuaProbe()
    large.instructions = 1_000_000_000
    let counted = (0..<2).map { _ in
      large.run("local n = 0 for w in ('the dam held '):rep(500):gmatch('%a+') do n = n + #w end")
        .instructions
    }
    #expect(counted[0] == counted[1] && counted[0] > 0)
  }

  @Test func timeIsTheLastResort() {
    var probe = LuaProbe()
    probe.instructions = 0
    probe.seconds = 0.05
    let outcome = probe.run("while true do end")
    #expect(outcome.status == LUA_HOST_TIME)
    #expect(outcome.line == 1)
    #expect(outcome.message == "stopped after 0.05 seconds of work, its limit")
    #expect(
      probe.run("local t = {} while true do pcall(function() t[1] = t end) end").status == LUA_HOST_TIME)
    #expect(probe.run("while true do coroutine.wrap(function() while true do end end)() end").line == 1)
  }

  /// Processor time does not grow when others load the machine; the kernel's ticks, up to 10 ms apart, must not matter.
  @Test(arguments: [
    "while true do end", "while true do pcall(error) end", "while true do local t = {} end",
    "local s = 'x' while true do string.find(s, '.-y') end",
  ])
  func shortLimitsEndInTime(script: String) {
    var probe = LuaProbe()
    probe.instructions = 0
    probe.seconds = 0.01
    // Of several, because a machine that is taken away for a moment counts as work.
    let outcomes = (0..<5).map { _ in probe.run(script) }
    #expect(outcomes.allSatisfy { $0.status == LUA_HOST_TIME && $0.seconds >= 0.01 })
    #expect(outcomes.contains { $0.seconds < 0.012 })
  }

  /// Keys that all want one place of their table: to move them into a larger one takes Lua seconds in one step.
  private static let crowd = "local t, m = {}, (1 << 18) - 1 for i = 1, 140000 do t[i * m] = true end"

  /// The message of an error is made after the script, and can take as long.
  @Test func theClockAlsoLeavesTheMessageOfAnError() {
    var probe = LuaProbe()
    probe.instructions = 0
    probe.memory = 64 << 20
    probe.seconds = 0.2
    let outcome = probe.run("error(setmetatable({}, { __tostring = function() \(Self.crowd) end }))")
    #expect(outcome.status == LUA_HOST_KILLED)
    #expect(LuaProbe().printed("print('next')") == "next", "the thread is as it was")
  }

  @Test func theClockLeavesCodeThatDoesNotComeBack() {
    var probe = LuaProbe()
    probe.instructions = 0
    probe.memory = 64 << 20
    probe.seconds = 0.2
    let outcome = probe.run("local why\n" + Self.crowd)
    #expect(outcome.status == LUA_HOST_KILLED)
    #expect(outcome.line == 2)
    #expect(outcome.message == "stopped after 0.2 seconds of work, its limit, in a step that did not end")
    #expect(LuaProbe().printed("print('next')") == "next", "the thread is as it was")
  }

  /// Lua counts nested C calls for each coroutine apart; closing them inside each other goes past that.
  @Test func coroutinesThatCloseEachOtherDoNotOverflowTheStack() {
    var probe = LuaProbe()
    probe.instructions = 50_000_000
    probe.memory = 64 << 20
    let outcome = probe.run(
      """
      local all, deepest = {}, 0
      for i = 1, 42000 do
        all[i] = coroutine.create(function()
          local x <close> = setmetatable({}, { __close = function()
            deepest = i
            if all[i + 1] then coroutine.close(all[i + 1]) end
          end })
          coroutine.yield()
        end)
        coroutine.resume(all[i])
      end
      coroutine.close(all[1])
      print(deepest > 100 and deepest < 42000)
      """)
    #expect(outcome.log == "true\n", "\(outcome.message)")
  }
}
