import Foundation

/// What makes two paths the same file: its device and inode.
public struct FileIdentity: Hashable, Sendable {
  let device: UInt
  let inode: UInt

  /// The identity that a file's status gives.
  public init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }

  /// The file that a path leads to, links followed; nil where there is none.
  public init?(of path: String) {
    var status = stat()
    guard PathText.withSystemPath(path, { stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  /// The file behind a descriptor; nil where it is closed.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }
}
