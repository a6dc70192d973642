import Testing

@testable import CollateLua

@Suite struct CompiledCacheTests {
  @Test func aKeyIsMadeOnceAndForgottenWhenTheyAreMany() {
    let cache = CompiledCache<String, Int>(most: 2)
    var made = 0
    func id(_ key: String) -> Int {
      cache.id(of: key, bytes: 1) {
        made += 1
        return made
      }
    }
    #expect([id("a"), id("b"), id("a")] == [0, 1, 0] && made == 2)
    cache.trim()
    #expect(cache[1] == 2 && cache[2] == nil)
    #expect(id("c") == 2)
    cache.trim()
    #expect(cache[0] == nil)
  }
}
