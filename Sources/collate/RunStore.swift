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
    let ids = names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted(by: >)
    return zip(ids.indices, ids).map { ($1.prefix(secondDigits), written($1, among: ids, at: $0), $1) }
      .sorted { ($0.0, $0.1) > ($1.0, $1.1) }.map(\.2)
  }

  /// Characters of an id that tell the second in which a run began.
  private static let secondDigits = 15

  /// When a record was written, where another run began in the same second: the rest of an id tells nothing of time.
  private static func written(_ id: String, among ids: [String], at index: Int) -> Date {
    let neighbours = [index - 1, index + 1].filter(ids.indices.contains).map { ids[$0].prefix(secondDigits) }
    guard neighbours.contains(id.prefix(secondDigits)) else { return .distantPast }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path(id))
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }

  private static func path(_ id: String) -> String { "\(folder ?? "")/\(id)\(ending)" }

  /// The run of the same pipeline before a run; nil where none is recorded.
  static func previous(of run: KeptRun) -> KeptRun? {
    all.drop { $0.id != run.id }.dropFirst().first { $0.pipeline == run.pipeline }
  }

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
