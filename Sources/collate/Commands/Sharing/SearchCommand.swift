import ArgumentParser
import CollateCore
import CollateSharing
import Foundation

/// Lists what a registry or a folder offers.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "List the bundles of a registry or a folder: name, summary, parameters, signer.",
    discussion: """
      Shows the newest version of each repository. Only the description of a bundle is read, and nothing runs.

      Example: collate search oci://registry.example.org tolls
      Example: collate search /mnt/desks --format json
      """)

  @Argument(
    help: "oci://host, a folder of bundles, or the name that your settings give to one.",
    completion: .directory)
  var place: String

  @Argument(help: "A word of the name or the summary.")
  var word: String?

  @OptionGroup var signers: SignersOptions

  @Option(name: .long, help: "Form of the listing: text or json.")
  var format: StagesCommand.Format = .text

  func run() throws {
    let signers = try SignersFile.read(signers.signers)
    let named = try SettingsFile.load().registries.first { $0.name == self.place }
    let place = named?.address ?? self.place
    var index =
      place.hasPrefix("oci://")
      ? try BundleIndex(registry: place, environment: ProcessInfo.processInfo.environment)
      : try BundleIndex(folder: place)
    if let word { index.keep(word) }
    switch format {
    case .text:
      Console.writeForeign(index.offers.map { Self.text($0, Self.signer(of: $0, signers)) }.joined())
    case .json:
      Console.write(
        JSONWriter.pretty(.array(index.offers.map { Self.json($0, Self.signer(of: $0, signers)) })))
    }
    Console.error(index.others.map { "collate: \($0.source) is left out: \($0.reason)" })
  }

  private static func signer(of offer: BundleIndex.Offer, _ signers: AllowedSigners?) -> VerifiedSigner? {
    try? offer.head.signer(among: signers, at: Int(Date().timeIntervalSince1970))
  }

  private static func text(_ offer: BundleIndex.Offer, _ signer: VerifiedSigner?) -> String {
    let config = offer.head.config
    let title = config.version.isEmpty ? config.name : "\(config.name) \(config.version)"
    let parameters = config.parameters.map { "\($0.name) (\($0.type))" }.joined(separator: ", ")
    let signed =
      signer.map { "signed by \($0.principal)" }
      ?? (offer.head.signatures.isEmpty ? "not signed" : "signer not trusted")
    return "\(title)  \(offer.source)\n" + (config.summary.isEmpty ? "" : "  \(config.summary)\n")
      + "  \(signed)\n"
      + (parameters.isEmpty ? "" : "  parameters: \(parameters)\n") + BundleText.asked(config.asked)
  }

  private static func json(_ offer: BundleIndex.Offer, _ signer: VerifiedSigner?) -> JSON {
    let config = offer.head.config
    return [
      "name": .string(config.name), "version": .string(config.version), "summary": .string(config.summary),
      "source": .string(offer.source), "digest": .string("\(offer.head.manifest.digest)"),
      "signer": JSON(signer?.principal), "isSigned": .bool(!offer.head.signatures.isEmpty),
      "parameters": .array(
        config.parameters.map {
          ["name": .string($0.name), "type": .string($0.type), "help": .string($0.help)]
        }),
      "asks": .array(
        config.asked.sorted { $0.key < $1.key }.flatMap { plugin, asked in
          asked.sorted().map {
            ["plugin": .string(plugin), "kind": .string($0.kind.rawValue), "value": .string($0.value)] as JSON
          }
        }),
    ]
  }
}
