import ArgumentParser
import CollateCore
import CollateSharing
import Foundation

/// Makes a bundle on disk.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Pack a pipeline with its plugins into one bundle.",
    discussion: """
      The bundle is an OCI image layout, a folder or a .tar: what registries hold, and other programs read. It holds the \
      pipeline, its plugins, what its tests read and what --include names; no sources, no hidden files. 'collate add' \
      installs it.

      Example: collate pack desk.yaml --key ~/.ssh/id_ed25519 --to desk.tar
      """)

  @Argument(help: "A pipeline file, or the folder of a plugin.", completion: .file())
  var path: String

  @Option(
    name: .long, help: "Where the bundle goes: a new folder, or a file that ends in .tar.",
    completion: .file())
  var to: String

  @OptionGroup var making: MakingOptions

  func run() throws {
    if FileManager.default.fileExists(atPath: to) {
      throw Problem(.cannotCreate, "\(to) exists already; nothing was written")
    }
    let bundle = try making.bundle(at: path)
    let files = ImageLayout.files(of: bundle, tag: making.tag(of: bundle))
    if to.hasSuffix(".tar") {
      try UserFile.write(LayoutArchive.bytes(of: files), to: to)
    } else {
      for file in files { try UserFile.write(file.bytes, to: to + "/" + file.path) }
    }
    Console.writeForeign(BundleText.summary(bundle) + "Written to \(to)\n")
  }
}

/// Options of the commands that make bundles.
struct MakingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A further file or folder, such as a README; may be given several times.", valueName: "path"),
    completion: .file())
  var include: [String] = []

  @Option(
    name: .long, help: "Sign with this Ed25519 key of OpenSSH, such as ~/.ssh/id_ed25519.",
    completion: .file())
  var key: String?

  @Option(
    name: .long,
    help:
      "A signature of the bundle's manifest by 'ssh-keygen -Y sign -n collate-pipeline', for keys that Collate does not read.",
    completion: .file())
  var signature: String?

  @Option(name: .long, help: "The tag of the bundle; without it, the version of the pipeline, or 'latest'.")
  var tag: String?

  /// Makes the bundle at a path, signed where that is asked for.
  func bundle(at path: String) throws -> SharedBundle {
    var bundle = try BundleMaking(extras: include).bundle(at: path)
    if let key { try bundle.sign(with: try SSHPrivateKey(try InputFile.read(key), path: key)) }
    if let signature { try bundle.attach(try InputFile.read(signature)) }
    return bundle
  }

  /// The tag that the bundle gets.
  func tag(of bundle: SharedBundle) -> String {
    tag ?? (bundle.config.version.isEmpty ? "latest" : bundle.config.version)
  }
}
