import ArgumentParser
import CollateSharing
import Foundation

/// Asks the sources of bundles what they hold now.
struct OutdatedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outdated",
    abstract: "Show which bundles have newer versions, and which tags moved.",
    discussion: """
      Changes nothing. Bundles that did not come from a registry are left out.

      Example: collate outdated
      """)

  @OptionGroup var shelf: ShelfOptions

  func run() throws {
    for bundle in try shelf.shelf().lock.bundles where bundle.source.hasPrefix("oci://") {
      let reference = try RegistryReference(bundle.source)
      let client = try BundleFetching.client(bundle.source)
      if reference.digest == nil, try client.currentDigest() != bundle.digest {
        Console.write("\(bundle.name)  the tag \(reference.tag ?? "") moved: it now names another bundle\n")
      }
      let newer = VersionOrder.newer(than: reference.tag ?? "", among: try client.tags())
      if !newer.isEmpty {
        Console.write("\(bundle.name)  \(reference.tag ?? "") -> \(newer.joined(separator: ", "))\n")
      }
    }
  }
}
