import ArgumentParser
import CollateCore
import CollateSharing
import Foundation
import Synchronization

/// Options of the commands that take bundles in.
struct IntakeOptions: ParsableArguments {
  @OptionGroup var signers: SignersOptions

  @Flag(name: .long, help: "Accept a bundle without a signature.")
  var unsigned = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Grant what plugins ask for: all, or a kind (corrects, data, dismisses, loads, replaces, runs, writes); may be given several times.",
      valueName: "kind"))
  var grant: [String] = []

  func validate() throws {
    let kinds = Capability.Kind.allCases.map(\.rawValue) + ["all"]
    for kind in grant where !kinds.contains(kind) {
      throw ValidationError("--grant takes one of \(kinds.joined(separator: ", ")), not '\(kind)'")
    }
  }

  func grants(_ capability: Capability) -> Bool {
    grant.contains("all") || grant.contains(capability.kind.rawValue)
  }
}

/// Takes a bundle into a folder: asks who signed it and what its plugins may do before anything of it can run.
struct BundleIntake {
  let options: IntakeOptions
  let signers: AllowedSigners?

  init(_ options: IntakeOptions) throws {
    self.options = options
    signers = try SignersFile.read(options.signers.signers)
  }

  /// Takes a bundle in under a name. `former` is the signer that it must have as before.
  func take(
    _ bundle: SharedBundle, name: String, source: String, former: LockedBundle.Signer? = nil,
    into shelf: inout BundleShelf
  ) throws {
    let now = Int(Date().timeIntervalSince1970)
    let signer = try signer(of: bundle, at: now)
    if let former, signer?.principal != former.principal {
      throw SharingFault(
        .notPermitted,
        "\(name) was signed by \(former.principal), this one by \(signer?.principal ?? "nobody"): remove it and add it anew "
          + "if that is right")
    }
    let draft = try shelf.draft(bundle, name: name)
    do {
      let asked = try asked(by: draft)
      Console.writeForeign(BundleText.summary(bundle) + BundleText.signer(signer))
      try grant(shelf.ungranted(asked, of: draft))
      try Interrupts.whileWriting {
        try shelf.take(draft, .init(source: source, signer: signer, time: now, grants: asked))
      }
    } catch {
      draft.discard()
      throw error
    }
  }

  private func signer(of bundle: SharedBundle, at now: Int) throws -> VerifiedSigner? {
    do throws(SharingFault) {
      if let signer = try bundle.signer(among: signers, at: now) { return signer }
    } catch {
      if options.unsigned { return nil }
      throw error
    }
    if options.unsigned { return nil }
    throw SharingFault(
      .notPermitted, "\(bundle.config.name) is not signed: add --unsigned if you know where it comes from")
  }

  /// What the plugins of a draft ask for, by their temporary folders. They declare it in processes of their own.
  private func asked(by draft: BundleShelf.Draft) throws -> [String: Set<Capability>] {
    guard let entry = draft.entry else {
      return [draft.folder: try PluginSource.asked(by: draft.folder, isolating: true)]
    }
    let uses = Mutex<[PipelineSource.PluginUse]>([])
    let lock = LockGuard(
      draft: draft.folder, pipeline: entry, signers: SignersFile.reader(of: options.signers.signers))
    let plan = try PipelineSource(path: entry).plan(
      ParameterInputs(), lock, isolating: true, loaded: { use in uses.withLock { $0.append(use) } })
    var asked: [String: Set<Capability>] = [:]
    for use in uses.withLock({ $0 }) where !use.isPinned {
      asked[use.folder, default: []].formUnion(use.asked)
    }
    let own = Capability.asked(by: plan)
    if !own.isEmpty { asked[draft.folder, default: []].formUnion(own) }
    return asked
  }

  /// Ends with exit 77 unless everything is granted: by options, or by the user at the terminal.
  private func grant(_ missing: [String: Set<Capability>]) throws {
    let open = missing.mapValues { $0.filter { !options.grants($0) } }.filter { !$0.value.isEmpty }
    if open.isEmpty { return }
    if isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 {
      Console.status("Grant what it asks for? [y/N] ")
      if ["y", "yes"].contains(readLine()?.lowercased() ?? "") { return }
    }
    throw SharingFault(
      .notPermitted,
      open.sorted { $0.key < $1.key }.flatMap { folder, capabilities in
        capabilities.sorted().map {
          Diagnostic(
            "the \($0.kind == .runs ? "pipeline" : "plugin") in \(folder) asks for '\($0)', which is not granted: add --grant \($0.kind.rawValue)"
          )
        }
      })
  }
}
