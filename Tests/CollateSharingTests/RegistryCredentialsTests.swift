import Testing

@testable import CollateSharing

@Suite struct RegistryCredentialsTests {
  private static let answer = Array(#"{"ServerURL":"h","Username":"ana","Secret":"s"}"#.utf8)

  private func user(_ environment: [String: String], host: String = "h", answer: [UInt8]? = answer) throws
    -> String?
  {
    let source = CredentialSource(environment: environment) { program, host in
      program == "docker-credential-safe" && host == "h" ? answer : nil
    }
    return try source.credentials(for: host)?.user
  }

  @Test func theEnvironmentIsForTheHostThatItNames() throws {
    let environment = [
      "COLLATE_REGISTRY": "h", "COLLATE_REGISTRY_USER": "bob", "COLLATE_REGISTRY_PASSWORD": "x",
    ]
    #expect(try user(environment) == "bob")
    #expect(try user(environment, host: "other") == nil)
  }

  @Test func aHelperIsAsked() throws {
    #expect(try user(["COLLATE_CREDENTIAL_HELPER": "safe"]) == "ana")
    #expect(try user(["COLLATE_CREDENTIAL_HELPER": "safe"], answer: nil) == nil)
    #expect(try user(["COLLATE_CREDENTIAL_HELPER": "other"]) == nil)
    #expect(throws: SharingFault.self) { try user(["COLLATE_CREDENTIAL_HELPER": "../safe"]) }
    #expect(throws: SharingFault.self) {
      try user(["COLLATE_CREDENTIAL_HELPER": "safe"], answer: Array("{}".utf8))
    }
  }

  @Test func theSettingsOfDockerNameOneToo() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "config.json", #"{"credHelpers":{"h":"safe"},"credsStore":"other","auths":{"h":{"auth":"YTpi"}}}"#)
    #expect(try user(["DOCKER_CONFIG": folder.path]) == "ana")
    #expect(try user(["DOCKER_CONFIG": folder.path], host: "i") == nil)
    #expect(try user(["DOCKER_CONFIG": folder.path + "/absent"]) == nil)
  }
}
