import ArgumentParser
import CollateSharing
import Foundation

/// Takes in a bundle of somebody else.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a pipeline or plugin of another team.",
    discussion: """
      Fetches it, checks every byte and who signed it, shows what its plugins ask for, and puts it into bundles/ with a \
      line for each file in collate.lock. Exits 77 if its signer is not trusted or something is not granted. From then on \
      it runs without a network, and every run checks it against its lock first.

      Example: collate add oci://registry.example.org/desk/newsroom:1.0.0
      Example: collate add git+https://git.example.org/desk@0123456789abcdef0123456789abcdef01234567#desk.yaml --unsigned
      Example: collate add desk.tar --grant data
      """)

  @Argument(
    help: "oci://host/name:tag, git+https://host/name@COMMIT#path, an image layout, a pipeline or a folder.",
    completion: .file())
  var source: String

  @Option(name: .long, help: "The name of its folder in bundles/; without it, its own.")
  var name: String?

  @OptionGroup var shelf: ShelfOptions
  @OptionGroup var intake: IntakeOptions

  func run() throws {
    let intake = try BundleIntake(intake)
    var shelf = try shelf.shelf()
    let bundle = try BundleFetching(signers: SignersFile.reader(of: self.intake.signers.signers)).bundle(
      from: source)
    let name = try BundleConfig(name: name ?? bundle.config.name, version: "", summary: "", entry: nil).name
    if let there = shelf.lock.bundle(name) {
      guard there.source == source else {
        throw Problem(
          .cannotCreate, "bundles/\(name) came from \(there.source): give this one another name with --name")
      }
      guard there.digest == bundle.manifest.digest else {
        throw Problem(
          .notPermitted,
          "\(source) now holds a different bundle, \(bundle.manifest.digest.short), not \(there.digest.short): see what changed "
            + "with 'collate update \(name)'")
      }
    }
    try intake.take(bundle, name: name, source: source, into: &shelf)
    Console.write(BundleText.use(try shelf.bundle(name)))
  }
}
