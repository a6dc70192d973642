import ArgumentParser
import CollateCore
import CollateSharing
import Foundation

/// Lists the bundles at hand.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the installed bundles: what they are, who signed them, what they may do.",
    discussion: """
      Example: collate list
      Example: collate list --format json
      """)

  @OptionGroup var shelf: ShelfOptions

  @Option(name: .long, help: "Form of the listing: text or json.")
  var format: StagesCommand.Format = .text

  func run() throws {
    let shelf = try shelf.shelf()
    switch format {
    case .text: Console.write(shelf.lock.bundles.map { Self.text($0, shelf.grants(of: $0.name)) }.joined())
    case .json:
      Console.write(
        JSONWriter.pretty(.array(shelf.lock.bundles.map { Self.json($0, shelf.grants(of: $0.name)) })))
    }
  }

  private static func text(_ bundle: LockedBundle, _ grants: [String: Set<Capability>]) -> String {
    let signer = bundle.signer.map { "signed by \($0.principal), verified \($0.time)" } ?? "not signed"
    let granted = grants.sorted { $0.key < $1.key }.flatMap { folder, capabilities in
      capabilities.sorted().map { "  \(folder) may: \($0)\n" }
    }
    return
      "\(bundle.name)  \(bundle.digest)\n  \(bundle.entry == nil ? "plugin" : "pipeline") from \(bundle.source), \(signer)\n"
      + granted.joined()
  }

  private static func json(_ bundle: LockedBundle, _ grants: [String: Set<Capability>]) -> JSON {
    [
      "name": .string(bundle.name), "digest": .string("\(bundle.digest)"), "source": .string(bundle.source),
      "entry": JSON(bundle.entry),
      "signer": bundle.signer.map {
        ["principal": .string($0.principal), "key": .string($0.fingerprint), "verified": .string($0.time)]
      } ?? .null,
      "grants": .array(
        grants.sorted { $0.key < $1.key }.flatMap { folder, capabilities in
          capabilities.sorted().map {
            ["plugin": .string(folder), "kind": .string($0.kind.rawValue), "value": .string($0.value)] as JSON
          }
        }),
    ]
  }
}
