import Testing

@testable import CollateLua

@Suite struct LuaReleaseTests {
  @Test func namesTheRelease() { #expect(LuaRelease.name.hasPrefix("Lua 5.4")) }
}
