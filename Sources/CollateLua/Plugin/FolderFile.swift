import Foundation

/// Reads files of a folder that may come from anybody: what lies elsewhere stays unread, wherever links lead.
enum FolderFile {
  /// Why a file is not read.
  enum Refusal: Error {
    case outside, link, noFile, unreadable
    case tooLarge(most: Int)

    /// The end of a sentence about the file.
    var reason: String {
      switch self {
      case .outside: "is a link that leads out of its folder"
      case .link: "is reached through a link; put the file itself there"
      case .noFile: "is not a file"
      case .unreadable: "cannot be read"
      case .tooLarge(let most): "is larger than \(most) bytes"
      }
    }
  }

  /// The bytes of a file by its path from the folder, at most so many; links inside the folder lead to it only
  /// `throughLinks`.
  static func bytes(
    of file: String, in folder: String, most: Int, throughLinks: Bool = true
  ) throws(Refusal) -> [UInt8] {
    let inside = resolved(folder)
    let path = resolved(folder + "/" + file)
    guard path.hasPrefix(inside.hasSuffix("/") ? inside : inside + "/") else { throw .outside }
    if !throughLinks, path != (inside.hasSuffix("/") ? inside : inside + "/") + file { throw .link }
    guard let facts = try? FileManager.default.attributesOfItem(atPath: path),
      facts[.type] as? FileAttributeType == .typeRegular
    else { throw .noFile }
    if (facts[.size] as? Int ?? .max) > most { throw .tooLarge(most: most) }
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable }
    return Array(data)
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
