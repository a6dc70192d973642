import ArgumentParser
import CollateSharing
import Foundation

/// Lays out the files of a bundle for reading.
struct UnpackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unpack",
    abstract: "Lay out the files of a bundle, to read or to change them.",
    discussion: """
      Every file is checked against the manifest; the signature is not checked. To run somebody else's bundle, install it \
      with 'collate add'.

      Example: collate unpack desk.tar --to desk
      """)

  @Argument(help: "An image layout: a folder or a .tar.", completion: .file())
  var path: String

  @Option(name: .long, help: "A new folder for the files.", completion: .directory)
  var to: String

  @Option(name: .long, help: "The tag of the bundle, where there are several.")
  var tag: String?

  func run() throws {
    if FileManager.default.fileExists(atPath: to) {
      throw Problem(.cannotCreate, "\(to) exists already; nothing was written")
    }
    guard let layout = try ImageLayout(path: path, tag: tag) else {
      throw Problem(.noInput, "\(path) is not a bundle: name an image layout, a folder or a .tar")
    }
    let bundle = try layout.bundle()
    try bundle.write(to: to)
    Console.writeForeign(BundleText.summary(bundle) + "Written to \(to)\n")
  }
}
