import CollateCore
import Foundation
import Testing

@testable import CollateLoad

/// A scratch folder of one test, removed with it.
final class Folder {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/collate-load-XXXXXX").utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { Self.remove(path) }

  /// Writes a file, and the folders above it; returns its path.
  @discardableResult func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = path + "/" + name
    var folder = path
    for piece in name.split(separator: "/").dropLast() {
      folder += "/" + piece
      mkdir(folder, 0o755)
    }
    let content = Array(bytes)
    let stream = try #require(fopen(file, "w"))
    fwrite(content, 1, content.count, stream)
    fclose(stream)
    return file
  }

  private static func remove(_ path: String) {
    guard let stream = opendir(path) else {
      unlink(path)
      return
    }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != "." && name != ".." else { continue }
      var status = stat()
      let child = path + "/" + name
      lstat(child, &status)
      if status.st_mode & S_IFMT == S_IFDIR { remove(child) } else { unlink(child) }
    }
    closedir(stream)
    rmdir(path)
  }
}

/// Runs `load.files` on paths with other options at their defaults.
func load(_ paths: [String], _ options: Fields = [:]) throws -> Corpus {
  var values = options
  values["paths"] = .list(paths.map(Value.string))
  let definition = LoadFiles.definition
  let body = try definition.make(OptionValues(values, specs: definition.options))
  var corpus = Corpus()
  guard case .corpus(let run) = body else { throw StageError("load.files is no corpus stage") }
  try run(&corpus, StageContext(stage: definition.name))
  return corpus
}
