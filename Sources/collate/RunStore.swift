import CollateCore
import CollateReport
import Foundation

/// The records of runs, a file each in the user's state folder. They quote the sources, so only the user may read them.
enum RunStore {
  /// Records that are kept; older ones are removed.
  static let most = 200
  /// Bytes of all records together; the oldest go first, the latest two stay.
  static let mostBytes = 256 << 20

  static var folder: String? { XDGFolder.state.map { $0 + "/runs" } }
  private static let ending = ".jsonl"

  /// Keeps a record. What cannot be kept is told and ends nothing: the answer is there.
  static func keep(_ run: KeptRun) {
    guard let folder else {
      return Console.error(["collate: the run is not recorded: there is no home folder"])
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try UserFile.write(try run.bytes(), to: path(run.id))
      removeOldest()
    } catch let problem as Problem {
      Console.error(problem.reasons.map { "collate: the run is not recorded: \($0)" })
    } catch {
      Console.error(["collate: the run is not recorded: \(error.localizedDescription)"])
    }
  }

  private static func removeOldest() {
    var bytes = 0
    for (index, id) in ids.enumerated() {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path(id))
      bytes += attributes?[.size] as? Int ?? 0
      if index >= most || index >= 2 && bytes > mostBytes {
        try? FileManager.default.removeItem(atPath: path(id))
      }
    }
  }

  /// The heads of all records, the latest first; those of other versions of Collate that cannot be read are left out.
  static var all: [KeptRun] { ids.compactMap { try? read($0, isWhole: false) } }

  private static var ids: [String] {
    let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted(by: >)
  }

  private static func path(_ id: String) -> String { "\(folder ?? "")/\(id)\(ending)" }

  /// The run of that id or beginning of an id; a number counts back, 1 is the latest.
  static func run(_ name: String) throws -> KeptRun {
    let ids = ids
    var found = ids.filter { $0.hasPrefix(name) }
    if let number = Int(name), name.count < 5 {
      found = ids.indices.contains(number - 1) ? [ids[number - 1]] : []
    }
    guard let id = found.first, found.count == 1 else {
      throw Problem(
        .noInput,
        found.isEmpty
          ? "there is no run '\(name)'; collate runs lists them" : "\(found.count) runs begin with '\(name)'")
    }
    do {
      return try read(id, isWhole: true)
    } catch {
      throw Problem(.badInput, "the record of the run \(id) cannot be read")
    }
  }

  /// Reads a record; of its head only, what was found is never read.
  private static func read(_ id: String, isWhole: Bool) throws -> KeptRun {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path(id)))
    defer { try? file.close() }
    if isWhole { return try KeptRun(Array(try file.readToEnd() ?? Data()), isWhole: true) }
    var head = Data()
    while !head.contains(0x0A), let part = try file.read(upToCount: 1 << 16), !part.isEmpty { head += part }
    return try KeptRun(Array(head), isWhole: false)
  }
}
