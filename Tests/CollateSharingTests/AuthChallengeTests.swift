import Testing

@testable import CollateSharing

@Suite struct AuthChallengeTests {
  @Test func parametersAreRead() throws {
    let challenge = try #require(
      AuthChallenge(#"Bearer realm="https://a.example/t?x=1",service=reg, scope="repository:a/b:pull,push""#))
    #expect(challenge.scheme == .bearer)
    #expect(
      challenge.parameters == [
        "realm": "https://a.example/t?x=1", "service": "reg", "scope": "repository:a/b:pull,push",
      ])
    #expect(AuthChallenge("basic realm=\"a \\\"b\\\"\"")?.parameters == ["realm": "a \"b\""])
    #expect(AuthChallenge("Basic")?.scheme == .basic)
    #expect(AuthChallenge("Digest realm=x") == nil)
    #expect(AuthChallenge("Bearer realm=\"open")?.parameters == ["realm": "open"])
  }
}
