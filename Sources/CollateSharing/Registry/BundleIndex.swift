import CollateCore
import Foundation

/// What lies in a registry, or in a folder of bundles.
public struct BundleIndex {
  /// A bundle that is offered.
  public struct Offer {
    /// How it is named for `collate add`.
    public let source: String
    /// What it says of itself.
    public let head: BundleHead
  }

  /// The bundles, by where they are.
  public private(set) var offers: [Offer] = []
  /// Places that hold something else, or a bundle that cannot be read, and why.
  public private(set) var others: [(source: String, reason: String)] = []

  /// Asks a registry, `oci://host`, for the newest version of each repository; with a path behind the host, of those below it.
  public init(registry address: String, environment: [String: String]) throws(SharingFault) {
    let any = try RegistryReference(address.dropFirst(6).contains("/") ? address : address + "/a")
    let exchange = try NetworkExchange(environment: environment)
    try self.init(any) {
      RegistryClient($0, exchange: exchange, credentials: CredentialSource(environment: environment))
    }
  }

  /// The same with clients of the caller.
  init(_ any: RegistryReference, client: (RegistryReference) -> RegistryClient) throws(SharingFault) {
    for name in try client(any).repositories().sorted() {
      var source = "oci://\(any.host)/\(name)"
      do throws(SharingFault) {
        guard let tag = VersionOrder.latest(among: try client(any.with(name: name, tag: "latest")).tags())
        else {
          others.append((source, "it has no tag"))
          continue
        }
        let reference = try any.with(name: name, tag: tag)
        source = reference.text
        offers.append(Offer(source: source, head: try client(reference).head()))
      } catch {
        // A registry that fails for one fails for all that follow.
        if error.kind == .unavailable { throw error }
        others.append((source, error.diagnostics.first?.message ?? ""))
      }
    }
  }

  /// Looks into a folder: image layouts and archives of them.
  public init(folder: String) throws(SharingFault) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw SharingFault(.noInput, "\(folder): no such folder")
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let source = folder + (folder.hasSuffix("/") ? "" : "/") + name
      do throws(SharingFault) {
        if let layout = try ImageLayout(path: source) {
          offers.append(Offer(source: source, head: try layout.head()))
        }
      } catch {
        others.append((source, error.diagnostics.first?.message ?? ""))
      }
    }
  }

  /// Keeps the bundles whose name or summary holds a word.
  public mutating func keep(_ word: String) {
    let word = word.lowercased()
    offers.removeAll { offer in
      ![offer.head.config.name, offer.head.config.summary].contains { $0.lowercased().contains(word) }
    }
  }
}
