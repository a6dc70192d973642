import CollateCore

/// The files of a bundle in a folder of their own.
enum BundleTree {
  /// Everything in which a folder differs from a manifest: files that changed, are gone or were added, links among them.
  static func differences(of folder: String, from manifest: BundleManifest) -> [String] {
    let entries: [FolderWalk.Entry]
    do throws(SharingFault) {
      entries = try FolderWalk.entries(of: folder)
    } catch {
      return error.diagnostics.map(\.message)
    }
    var missing = Dictionary(manifest.files.map { ($0.path.text, $0.blob) }) { first, _ in first }
    var differences: [String] = []
    for entry in entries {
      let shown = PathText.shown(folder + "/" + entry.path)
      guard let blob = missing.removeValue(forKey: entry.path) else {
        differences.append("\(shown) is not a file of the bundle")
        continue
      }
      guard entry.isFile else {
        differences.append("\(shown) is a link or not a file")
        continue
      }
      do throws(SharingFault) {
        try blob.check(
          try FolderWalk.bytes(of: folder + "/" + entry.path, most: SharingLimits.file), what: shown)
      } catch {
        differences += error.diagnostics.map(\.message)
      }
    }
    return differences + missing.keys.sorted().map { "\(folder)/\($0) is gone" }
  }
}

/// Files that sharing leaves.
enum SharedFile {
  /// Writes a file whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(SharingFault) {
    do throws(WriteFailure) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw SharingFault(.cannotCreate, "\(error.path): cannot write: \(error.reason)")
    }
  }
}
