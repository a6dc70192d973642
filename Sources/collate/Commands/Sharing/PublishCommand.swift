import ArgumentParser
import CollateSharing
import Foundation

/// Puts a bundle into a registry.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Put a pipeline with its plugins into a registry.",
    discussion: """
      Any registry for OCI artifacts will do. Credentials come from COLLATE_REGISTRY (the host they are for), \
      COLLATE_REGISTRY_USER and COLLATE_REGISTRY_PASSWORD, or from a credential helper of Docker. Without a tag in the \
      address, the version of the pipeline is the tag. A tag that already names another bundle is not moved.

      Example: collate publish desk.yaml oci://registry.example.org/desk/newsroom --key ~/.ssh/id_ed25519
      """)

  @Argument(help: "A pipeline file, the folder of a plugin, or an image layout.", completion: .file())
  var path: String

  @Argument(help: "Where it goes: oci://host/name, with :tag unless the tag is the version.")
  var target: String

  @OptionGroup var making: MakingOptions

  @Flag(name: .long, help: "Move the tag even if it names another bundle now.")
  var moveTag = false

  func run() throws {
    var reference = try RegistryReference(target)
    guard reference.digest == nil else {
      throw Problem(.usage, "'\(target)' names a digest; publish under a tag")
    }
    let bundle = try making.bundle(at: path)
    if !target.hasSuffix(":" + (reference.tag ?? "")) {
      reference = try reference.with(tag: making.tag(of: bundle))
    }
    let client = try RegistryClient(reference, environment: ProcessInfo.processInfo.environment)
    try client.publish(bundle, movesTag: moveTag)
    Console.writeForeign(BundleText.summary(bundle) + "Published as \(reference.text)\n")
  }
}
