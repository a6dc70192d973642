import LuaHost
import Testing

/// The parts of Lua's libraries that are not Lua's own code: patterns, tables, iteration, strings.
@Suite struct LibrariesTests {
  @Test(arguments: [
    (#"("hello world"):find("o w")"#, "5\t7"),
    (#"("hello"):find("l+")"#, "3\t4"),
    (#"("hello"):find("xyz")"#, "nil"),
    (#"("a.b"):find(".", 2, true)"#, "2\t2"),
    (#"("hello"):find("", 10)"#, "nil"),
    (#"("hello"):find("l", -2)"#, "4\t4"),
    (#"("key = value"):match("^(%w+)%s*=%s*(%w+)$")"#, "key\tvalue"),
    (#"("f(a(b)c)d"):match("%b()")"#, "(a(b)c)"),
    (#"("THE (quick) fox"):find("%((%a+)%)")"#, "5\t11\tquick"),
    (#"("hello"):match("()ll()")"#, "3\t5"),
    (#"("abab"):match("(ab)%1")"#, "ab"),
    (#"("x=1, y=2"):gsub("(%w+)=(%w+)", "%2=%1")"#, "1=x, 2=y\t2"),
    (#"("abc"):gsub("", "-")"#, "-a-b-c-\t4"),
    (#"("abc"):gsub("%w", { a = "1", b = true and "2" })"#, "12c\t3"),
    (#"("hello world"):gsub("o", string.upper, 1)"#, "hellO world\t1"),
    (#"("THE (quick) fox"):gsub("%f[%a]%a+", string.lower)"#, "the (quick) fox\t3"),
    (#"("a]b"):find("[]]")"#, "2\t2"),
    (#"("a-b"):find("[a%-]", 2)"#, "2\t2"),
    (#"pcall(string.find, "a", "[a")"#, "false\tmalformed pattern (missing ']')"),
    (#"pcall(string.find, "a", "%")"#, "false\tmalformed pattern (ends with '%')"),
    (#"pcall(string.gsub, "a", "a", "%2")"#, "false\tinvalid capture index %2"),
    (#"pcall(string.match, "a", "(a")"#, "false\tunfinished capture"),
    (#"string.format("%5.2f|%d|%q|%s|%%", 1.5, 3, "x", nil)"#, " 1.50|3|\"x\"|nil|%"),
    (#"("ab"):rep(3, "-")"#, "ab-ab-ab"),
    (#"("ab"):rep(0)"#, ""),
    (#"table.concat({ 1, 2, "x" }, ", ")"#, "1, 2, x"),
    (#"table.unpack({ 1, nil, 3 }, 1, 3)"#, "1\tnil\t3"),
    (#"table.pack(1, nil).n"#, "2"),
    (#"next({})"#, "nil"),
    (#"next({ b = 1, a = 2 })"#, "a\t2"),
    (##"select("#", table.unpack({}, 1, 3))"##, "3"),
    (#"7 // 2, 7 / 2, 1 << 3, math.type(3)"#, "3\t3.5\t8\tinteger"),
  ])
  func gives(expression: String, result: String) {
    #expect(LuaProbe().printed("print(\(expression))") == result)
  }

  @Test func gmatchWalksOverEmptyAndFullMatches() {
    #expect(
      LuaProbe().printed("for k, v in ('a=1, b=2'):gmatch('(%w)=(%w)') do print(k .. v) end") == "a1\nb2")
    #expect(LuaProbe().printed("local n = 0 for _ in ('abc'):gmatch('x*') do n = n + 1 end print(n)") == "4")
  }

  /// It depends on when the table grew, and that on the hashes of its keys.
  @Test func theLengthOfATableWithHolesIsTheSameInEveryState() {
    let script = """
      local lengths = {}
      for n = 1, 60 do
        local t = {}
        for i = 1, n do t["key" .. i] = true t[i * 3 % 17 + i // 2 + 1] = true end
        lengths[n] = #t
      end
      print(table.concat(lengths, " "))
      """
    let probes = (0..<4).map { LuaProbe(memory: (4 << 20) << $0) }
    #expect(Set(probes.map { $0.printed(script) }).count == 1)
  }

  @Test func pairsFollowsAFixedOrder() {
    let script = """
      local t = { 10, 20, z = 1, a = 2, [2.5] = 3, [true] = 4, [7] = 5 }
      for k, v in pairs(t) do print(k, v) end
      """
    #expect(LuaProbe().printed(script) == "1\t10\n2\t20\n2.5\t3\n7\t5\na\t2\nz\t1\ntrue\t4")
    let removes = "local t = { a = 1, b = 2, c = 3 } for k in pairs(t) do t[k] = nil end print(next(t))"
    #expect(LuaProbe().printed(removes) == "nil")
    #expect(LuaProbe().run("for k in pairs({ [{}] = 1 }) do end").message.contains("no fixed order"))
  }

  @Test func sortIsStableAndForgivesBadOrders() {
    let stable = """
      local t = {}
      for i = 1, 200 do t[i] = { key = i % 5, at = i } end
      table.sort(t, function(a, b) return a.key < b.key end)
      for i = 2, #t do
        assert(t[i - 1].key < t[i].key or t[i - 1].key == t[i].key and t[i - 1].at < t[i].at)
      end
      local u = { 3, 1, 2 } table.sort(u, function() return true end) print(#u)
      """
    #expect(LuaProbe().printed(stable) == "3")
  }

  @Test func tablesShiftAndMove() {
    let script = """
      local t = { 1, 2, 3 }
      table.insert(t, 1, 0) table.insert(t, 4)
      print(table.concat(t, ","), table.remove(t), table.remove(t, 1), table.concat(t, ","))
      print(table.concat(table.move({ 1, 2, 3 }, 1, 3, 2), ","))
      """
    #expect(LuaProbe().printed(script) == "0,1,2,3,4\t4\t0\t1,2,3\n1,1,2,3")
  }

  @Test func coroutinesPassValuesBothWays() {
    let script = """
      local co = coroutine.create(function(a) local b = coroutine.yield(a + 1) return b * 2 end)
      print(coroutine.resume(co, 1)) print(coroutine.resume(co, 10)) print(coroutine.resume(co))
      print(coroutine.status(co), coroutine.close(co))
      print(coroutine.resume(coroutine.create(function() error('in it', 0) end)))
      """
    #expect(
      LuaProbe().printed(script)
        == "true\t2\ntrue\t20\nfalse\tcannot resume dead coroutine\ndead\ttrue\nfalse\tin it")
  }
}
