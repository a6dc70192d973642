import CollateCore

/// Holds a bundle to its lock, its manifest and its signature.
struct BundleCheck {
  let place: BundlePlace
  /// Whose signatures count; nil where this machine has no such list.
  let signers: AllowedSigners?

  /// Everything in which the bundle differs from what was signed and granted.
  func faults() throws(SharingFault) -> [Diagnostic] {
    guard let lock = try LockFile.read(in: place.project) else {
      return [Diagnostic("\(place.path) is a bundle, but \(place.project)\(LockFile.name) does not exist")]
    }
    guard let bundle = lock.bundle(place.name) else {
      return [
        Diagnostic(
          "\(place.path) is not in the lock: install it with 'collate add'",
          at: .init(file: lock.path, line: 1, column: 1))
      ]
    }
    let line = lock.place(ofBundle: place.name)
    let bytes = try FolderWalk.bytes(of: place.manifest, most: SharingLimits.document)
    guard Digest(of: bytes) == bundle.digest else {
      return [Diagnostic("\(place.manifest) is not the manifest that the lock names", at: line)]
    }
    let manifest = try BundleManifest(bytes)
    var faults = BundleTree.differences(of: place.path, from: manifest).map { Diagnostic($0, at: line) }
    faults += differences(of: lock, from: manifest)
    if let entry = bundle.entry, !manifest.files.contains(where: { $0.path.text == entry }) {
      faults.append(Diagnostic("'\(entry)' is not a file of the bundle", at: line))
    }
    return faults + signatureFaults(of: manifest, bundle, at: line)
  }

  /// The lines of files that are not those of the manifest.
  private func differences(of lock: LockFile, from manifest: BundleManifest) -> [Diagnostic] {
    let folder = place.relativeFolder + "/"
    var listed = Set(lock.files(below: folder))
    var faults: [Diagnostic] = []
    for file in manifest.files {
      let path = folder + file.path.text
      listed.remove(path)
      guard let (digest, entry) = lock.file(path) else {
        faults.append(Diagnostic("\(path) is not in the lock", at: lock.place(ofBundle: place.name)))
        continue
      }
      if digest != file.blob.digest {
        faults.append(
          Diagnostic(
            "\(path) is locked as \(digest.short), its manifest says \(file.blob.digest.short)",
            at: lock.place(of: entry)))
      }
    }
    return faults
      + listed.sorted().compactMap { path in
        lock.file(path).map {
          Diagnostic("\(path) is not a file of the bundle", at: lock.place(of: $0.entry))
        }
      }
  }

  private func signatureFaults(of manifest: BundleManifest, _ bundle: LockedBundle, at line: Diagnostic.Place)
    -> [Diagnostic]
  {
    func fault(_ message: String) -> [Diagnostic] {
      [Diagnostic("the bundle '\(bundle.name)': \(message)", at: line)]
    }
    guard let signer = bundle.signer else {
      return bundle.isUnsigned ? [] : fault("the lock states neither a signer nor that it is unsigned")
    }
    if bundle.isUnsigned { return fault("the lock states both a signer and that it is unsigned") }
    guard let time = UTCTime.seconds(of: signer.time) else { return fault("'\(signer.time)' is not a time") }
    do throws(SharingFault) {
      let signature = try SSHSignature(
        try FolderWalk.bytes(of: place.signature, most: SharingLimits.document))
      guard signature.key.fingerprint == signer.fingerprint, signature.verifies(manifest.bytes) else {
        return fault("its signature is not one by \(signer.principal), \(signer.fingerprint)")
      }
      switch signers?.verdict(on: signature.key, at: time) {
      case nil, .trusted(signer.principal): return []
      case .trusted(let other): return fault("its key is that of \(other), not of \(signer.principal)")
      case .refused(let reason): return fault("\(reason) (it was verified at \(signer.time))")
      case .unknown:
        return fault(
          "the key of \(signer.principal), \(signer.fingerprint), is no longer among the allowed signers")
      }
    } catch {
      return error.diagnostics.flatMap { fault($0.message) }
    }
  }
}
