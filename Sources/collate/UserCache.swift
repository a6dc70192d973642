import CollateCore
import CollateScale
import Foundation

/// The cache of the user: `$XDG_CACHE_HOME/collate`, or the same in `~/.cache`.
enum UserCache {
  /// Where the cache lies, whether or not there is one; nil without a home.
  static var path: String? { XDGFolder.cache }

  /// The cache as `--cache` and `--no-cache` ask for it; nil where there is to be none, or where it is not the user's own.
  static func store(_ isWanted: Bool?) -> CacheStore? {
    guard isWanted != false, let path else { return nil }
    return CacheStore(path, program: program, keepsAll: isWanted == true)
  }

  /// Names the build of this program: its version, and the size and time of its file.
  private static var program: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return collateVersionString }
    return "\(collateVersionString) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}
