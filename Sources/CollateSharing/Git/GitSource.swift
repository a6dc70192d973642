import CollateCore
import Foundation

/// Files of a Git repository at one commit: `git+https://host/name@COMMIT[#path]`.
///
/// Nothing is checked out: names and contents are read from the objects, so that no hook, filter or link of the repository
/// does anything here.
public struct GitSource: Hashable, Sendable {
  /// The address of the repository.
  public let repository: String
  /// The commit, 40 digits.
  public let commit: String
  /// The pipeline or plugin in it; nil for its top.
  public let path: String?

  /// Reads a reference; nil where it is none of Git. Throws what is wrong with one.
  public init?(_ text: String) throws(SharingFault) {
    guard text.hasPrefix("git+") else { return nil }
    func fault(_ reason: String) -> SharingFault {
      SharingFault(
        .badConfiguration, "'\(text)' \(reason); a repository is named as git+https://host/name@COMMIT#path")
    }
    let parts = text.dropFirst(4).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let at = parts[0].lastIndex(of: "@") else { throw fault("names no commit") }
    repository = String(parts[0][..<at])
    commit = String(parts[0][parts[0].index(after: at)...])
    path = parts.count > 1 ? String(parts[1]) : nil
    guard commit.utf8.count == 40, commit.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      throw fault("must name a commit by its 40 digits: branches and tags move")
    }
    guard let url = URLComponents(string: repository), Self.isAllowed(url) else {
      throw fault("must begin with git+https:// or git+file://")
    }
    guard url.password == nil else { throw fault("holds a password, which must not be kept in a lock") }
    if let path {
      do throws(BundlePath.Fault) {
        _ = try BundlePath(path)
      } catch {
        throw fault("has a path that \(error.reason)")
      }
    }
  }

  private static func isAllowed(_ url: URLComponents) -> Bool {
    switch url.scheme {
    case "https": url.host?.isEmpty == false
    case "http": RegistryReference.isLoopback(url.host ?? "")
    case "file": url.host?.isEmpty != false && url.path.hasPrefix("/")
    default: false
    }
  }

  /// Lays out the files of the commit in a folder, hidden ones left out. A link becomes one that leads nowhere, so that what
  /// needs it is refused.
  public func write(to folder: String) throws(SharingFault) {
    let objects = folder + "/.objects"
    func git(_ arguments: [String], input: [UInt8] = []) -> [UInt8]? {
      ChildProgram.output(
        of: "git",
        ["-C", objects, "-c", "core.hooksPath=/dev/null", "-c", "transfer.fsckObjects=true"] + arguments,
        input: input,
        environment: [
          "GIT_TERMINAL_PROMPT": "0",
          "GIT_ALLOW_PROTOCOL": URLComponents(string: repository)?.scheme ?? "https",
          "GIT_DIR": objects,
        ], most: SharingLimits.bundle)
    }
    do {
      try FileManager.default.createDirectory(atPath: objects, withIntermediateDirectories: true)
    } catch {
      throw SharingFault(.cannotCreate, "\(folder): cannot make the folder")
    }
    guard git(["init", "-q", "--bare", objects]) != nil else {
      throw SharingFault(.unavailable, "git cannot be run")
    }
    guard git(["fetch", "-q", "--depth", "1", "--no-tags", repository, commit]) != nil,
      git(["cat-file", "-e", commit + "^{commit}"]) != nil
    else { throw SharingFault(.unavailable, "git cannot fetch \(commit) from \(repository)") }
    guard let listing = git(["ls-tree", "-r", "-z", commit]) else {
      throw SharingFault(.unavailable, "git cannot read \(commit)")
    }
    for entry in try Self.entries(listing) where !PluginFolderFiles.isHidden(entry.path.text) {
      let target = folder + "/" + entry.path.text
      if entry.isFile {
        guard let bytes = git(["cat-file", "blob", entry.object]) else {
          throw SharingFault(.unavailable, "git cannot read '\(entry.path)'")
        }
        try SharedFile.write(bytes, to: target)
      } else {
        try SharedFile.write([], to: target)
        try? FileManager.default.removeItem(atPath: target)
        try? FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: ".link")
      }
    }
    try? FileManager.default.removeItem(atPath: objects)
  }

  struct Entry {
    var path: BundlePath
    var object: String
    var isFile: Bool
  }

  /// The lines of `git ls-tree -r -z`; hidden paths are left out, other bad ones are a fault.
  static func entries(_ listing: [UInt8]) throws(SharingFault) -> [Entry] {
    var entries: [Entry] = []
    for line in listing.split(separator: 0) {
      let parts = line.split(separator: 0x09, maxSplits: 1)
      let facts = parts[0].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 2, facts.count == 3 else {
        throw SharingFault(.unavailable, "the listing of git cannot be read")
      }
      let path = PathText.text(of: Array(parts[1]))
      if PluginFolderFiles.isHidden(path) { continue }
      do throws(BundlePath.Fault) {
        entries.append(Entry(path: try BundlePath(path), object: facts[2], isFile: facts[0].hasPrefix("100")))
      } catch {
        throw SharingFault(
          .badConfiguration, "the path '\(PathText.shown(path))' of the repository \(error.reason)")
      }
    }
    guard entries.count <= SharingLimits.files else {
      throw SharingFault(.badConfiguration, "the repository has more than \(SharingLimits.files) files")
    }
    let clashes = BundlePath.clashes(among: entries.map(\.path))
    guard clashes.isEmpty else { throw SharingFault(.badConfiguration, clashes.map { Diagnostic($0) }) }
    return entries
  }
}
