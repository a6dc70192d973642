import Foundation

/// A scratch folder, removed with the test's value.
final class Scratch {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("folder-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// All files and folders below, with the text of files.
  var tree: [String: String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return Dictionary(uniqueKeysWithValues: paths.map { ($0, text($0) ?? "folder") })
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  func put(_ name: String, _ text: String) throws {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }
}
