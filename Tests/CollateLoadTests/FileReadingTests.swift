import Glibc
import Testing

@testable import CollateLoad

@Suite struct FileReadingTests {
  private func reason(_ path: String) -> String? {
    do {
      _ = try FileReading.bytes(at: path)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func everyByteIsRead() throws {
    let folder = try Folder()
    for count in [0, 1, 65_535, 65_536, 65_537, 200_000] {
      let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let path = try folder.write("a", content)
      #expect(try FileReading.bytes(of: InputFile(path: path, absolutePath: path)) == content)
    }
  }

  @Test func filesWhoseSizeIsUnknownAreReadToTheirEnd() throws {
    #expect(try !FileReading.bytes(at: "/proc/self/status").isEmpty)
  }

  @Test func whatIsNoFileIsRefusedWithoutWaiting() throws {
    let folder = try Folder()
    #expect(reason(folder.path) == "it is a folder, not a file")
    #expect(reason(folder.path + "/none") == "there is no such file")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(reason(folder.path + "/pipe") == "it is a pipe, not a file")
    #expect(symlink("loop", folder.path + "/loop") == 0)
    #expect(reason(folder.path + "/loop") == "its links lead in a circle")
    #expect(reason("/dev/null") == "it is a device, not a file")
  }
}
