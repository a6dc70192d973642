import ArgumentParser
import CollateSharing
import Foundation

/// Puts a bundle into a registry.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Put a pipeline with its plugins into a registry.",
    discussion: """
      The registry is any that holds OCI artifacts. Credentials come from COLLATE_REGISTRY (the host they are for), \
      COLLATE_REGISTRY_USER and COLLATE_REGISTRY_PASSWORD, or from a credential helper of Docker. Without a tag in the \
      address it is the version of the pipeline. A tag that names another bundle already is not moved.

      Example: collate publish desk.yaml oci://registry.example.org/desk/newsroom --key ~/.ssh/id_ed25519
      """)

  @Argument(help: "A pipeline file, the folder of a plugin, or an image layout.", completion: .file())
  var path: String

  @Argument(help: "Where it goes: oci://host/name, with :tag where the version is not meant.")
  var target: String

  @OptionGroup var making: MakingOptions

  @Flag(name: .long, help: "Let a tag name this bundle that names another one now.")
  var moveTag = false

  func run() throws {
    var reference = try RegistryReference(target)
    guard reference.digest == nil else {
      throw Problem(.usage, "'\(target)' has a digest, which nobody can choose")
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
