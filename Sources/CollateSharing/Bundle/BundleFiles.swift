import CollateCore
import Foundation

/// Gathers the files of a bundle from where they lie. They keep their places to each other, so that every relative path in
/// them stays right: the top of the bundle is the folder that holds them all.
public struct BundleFiles {
  private var files: [String: [UInt8]] = [:]
  private var faults: [Diagnostic] = []

  /// Makes an empty set.
  public init() {}

  /// Adds a file by its path.
  public mutating func add(file path: String) {
    do throws(SharingFault) {
      files[Self.absolute(path)] = try FolderWalk.bytes(of: path, most: SharingLimits.file)
    } catch {
      faults += error.diagnostics
    }
  }

  /// Adds the files of a folder, hidden ones left out.
  public mutating func add(folder path: String) {
    do throws(SharingFault) {
      for file in try PluginFolderFiles.files(of: path) {
        files[Self.absolute(path + "/" + file.path)] = file.bytes
      }
    } catch {
      faults += error.diagnostics
    }
  }

  /// The files by their paths from the folder that holds them all, and how another path is called there. Throws every path
  /// that cannot be shared.
  public func gathered() throws(SharingFault) -> (files: [BundlePath: [UInt8]], path: (String) -> BundlePath?)
  {
    var faults = faults
    let top = Self.commonFolder(of: Array(files.keys))
    var gathered: [BundlePath: [UInt8]] = [:]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let title = String(path.dropFirst(top.count))
      do throws(BundlePath.Fault) {
        gathered[try BundlePath(title)] = bytes
      } catch {
        faults.append(Diagnostic("the path '\(PathText.shown(title))' \(error.reason)"))
      }
    }
    guard faults.isEmpty else { throw SharingFault(.badConfiguration, faults) }
    return (gathered, { try? BundlePath(String(Self.absolute($0).dropFirst(top.count))) })
  }

  private static func absolute(_ path: String) -> String {
    LockPath.normalised(path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path)
  }

  /// The deepest folder that holds all paths, with a slash at its end.
  private static func commonFolder(of paths: [String]) -> String {
    var common: [Substring] = paths.first?.split(separator: "/").dropLast() ?? []
    for path in paths.dropFirst() {
      let parts = path.split(separator: "/").dropLast()
      common = Array(zip(common, parts).prefix { $0 == $1 }.map(\.0))
    }
    return common.isEmpty ? "/" : "/" + common.joined(separator: "/") + "/"
  }
}
