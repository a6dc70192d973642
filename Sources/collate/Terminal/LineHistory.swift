import CollateCore
import Foundation

/// The lines that were entered before, kept in a file of the user.
struct LineHistory {
  private static let most = 1000
  private(set) var lines: [String] = []
  private let path: String?

  /// Reads the history of that name; without a home folder nothing is kept.
  init(name: String) {
    path = XDGFolder.state.map { $0 + "/" + name }
    guard let path, let data = FileManager.default.contents(atPath: path) else { return }
    let all = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    lines = all.suffix(Self.most)
    if all.count > 2 * Self.most { try? AtomicFile.write(Array(Self.data(of: lines)), to: path) }
  }

  /// Adds a line, unless it repeats the last.
  mutating func add(_ line: String) {
    guard line.contains(where: { $0 != " " }), line != lines.last else { return }
    lines.append(line)
    guard let path else { return }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // What cannot be kept is no reason to stop: the history is a comfort.
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let bytes = Self.data(of: [line])
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  private static func data(of lines: [String]) -> Data { Data(lines.map { $0 + "\n" }.joined().utf8) }
}
