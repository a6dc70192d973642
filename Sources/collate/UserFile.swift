import CollateCore

/// Files and folders that a command writes one by one, where the user asked for them.
enum UserFile {
  /// Writes a file whole or not at all; a signal waits for its end.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do throws(WriteFailure) {
      try Interrupts.whileWriting { () throws(WriteFailure) in try AtomicFile.write(bytes, to: path) }
    } catch {
      throw Problem(error)
    }
  }

  /// Makes a folder with all its files or not at all.
  static func writeFolder(_ files: [(name: String, bytes: [UInt8])], at path: String) throws {
    do throws(WriteFailure) {
      try Interrupts.whileWriting { () throws(WriteFailure) in try AtomicFolder.make(files, at: path) }
    } catch {
      throw Problem(error)
    }
  }
}
