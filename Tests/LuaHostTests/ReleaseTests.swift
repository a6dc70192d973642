import LuaHost
import Testing

@Suite struct ReleaseTests {
  @Test func runsLua54() {
    #expect(String(cString: lua_host_release()).hasPrefix("Lua 5.4"))
  }
}
