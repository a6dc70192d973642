import ArgumentParser
import CollateSharing
import Foundation

/// Takes in the newer state of a bundle.
struct UpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Update a bundle to what its source holds now.",
    discussion: """
      Shows which files changed. The signer must be the same as before, and whatever its plugins newly ask for \
      must be granted.

      Example: collate update newsroom --to 1.1.0
      """)

  @Argument(help: "Name of the bundle.")
  var name: String

  @Option(name: .long, help: "Another tag of its repository, or another commit.")
  var to: String?

  @OptionGroup var shelf: ShelfOptions
  @OptionGroup var intake: IntakeOptions

  func run() throws {
    let intake = try BundleIntake(intake)
    var shelf = try shelf.shelf()
    let old = try shelf.bundle(name)
    let source = try source(of: old)
    let bundle = try BundleFetching(signers: SignersFile.reader(of: self.intake.signers.signers)).bundle(
      from: source)
    if bundle.manifest.digest == old.digest, source == old.source {
      Console.write("\(name) is up to date with \(source), \(old.digest.short)\n")
      return
    }
    let before = shelf.files(of: name)
    try intake.take(bundle, name: name, source: source, former: old.signer, into: &shelf)
    Console.writeForeign(BundleText.changes(from: before, to: shelf.files(of: name)))
  }

  private func source(of bundle: LockedBundle) throws -> String {
    guard let to else { return bundle.source }
    if bundle.source.hasPrefix("oci://") { return try RegistryReference(bundle.source).with(tag: to).text }
    if let git = try GitSource(bundle.source) {
      let source = "git+\(git.repository)@\(to)" + (git.path.map { "#" + $0 } ?? "")
      _ = try GitSource(source)
      return source
    }
    throw Problem(
      .usage, "--to names a tag or a commit; \(bundle.name) came from \(bundle.source), which has neither")
  }
}
