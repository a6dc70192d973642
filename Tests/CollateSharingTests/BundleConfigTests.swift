import Testing

@testable import CollateSharing

@Suite struct BundleConfigTests {
  @Test func aConfigurationIsReadAsItWasWritten() throws {
    let config = try SampleBundle.make().config
    #expect(try BundleConfig(config.bytes) == config)
  }

  @Test(arguments: ["", "Desk", "desk/x", "..", "-desk", "dé", String(repeating: "a", count: 65), "a b"])
  func namesThatAreNoFolderOnEverySystemAreRefused(name: String) {
    #expect(throws: SharingFault.self) { try BundleConfig(name: name, version: "", summary: "", entry: nil) }
  }

  @Test(arguments: [
    #"{"collate":2,"name":"a"}"#, #"{"collate":1}"#, #"{"collate":1,"name":"a","entry":"../x"}"#, "1",
  ])
  func otherConfigurationsAreRefused(text: String) {
    #expect(throws: SharingFault.self) { try BundleConfig(Array(text.utf8)) }
  }
}
