import CollateCore
import Foundation
import Synchronization
import Testing

@testable import CollateLoad

@Suite struct FileReadingTests {
  private func reason(_ path: String) -> String? {
    do {
      _ = try FileReading.content(at: path)
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
      let read = try FileReading.content(of: InputFile(path: path, absolutePath: path))
      #expect(read.bytes == content && !read.hasChanged)
    }
  }

  @Test func filesWhoseSizeIsUnknownAreReadToTheirEnd() throws {
    #expect(try !FileReading.content(at: "/proc/self/status").bytes.isEmpty)
  }

  @Test func aFileThatAnotherTookThePlaceOfIsRefused() throws {
    let folder = try Folder()
    let path = try folder.write("a", "x".utf8)
    var status = stat()
    #expect(stat(path, &status) == 0)
    let identity = FileIdentity(status)
    #expect(try FileReading.content(at: path, identity: identity).bytes == Array("x".utf8))
    let other = try folder.write("b", "y".utf8)
    #expect(rename(other, path) == 0)
    #expect(throws: FileReading.Failure.self) { try FileReading.content(at: path, identity: identity) }
  }

  @Test func aFileThatIsWrittenMeanwhileIsNoted() throws {
    let folder = try Folder()
    let path = try folder.write("a", repeatElement(0x61, count: 32 << 20))
    let isDone = Atomic(false)
    var hasChanged = false
    let descriptor = open(path, O_WRONLY)
    try withExtendedLifetime(isDone) {
      let writer = Thread { while !isDone.load(ordering: .relaxed) { pwrite(descriptor, "b", 1, 0) } }
      writer.start()
      for _ in 0..<50 where !hasChanged { hasChanged = try FileReading.content(at: path).hasChanged }
    }
    isDone.store(true, ordering: .relaxed)
    #expect(hasChanged)
    usleep(10_000)
    close(descriptor)
  }

  @Test func whatIsNoFileIsRefusedWithoutWaiting() throws {
    let folder = try Folder()
    #expect(reason(folder.path) == "it is a folder, not a file")
    #expect(reason(folder.path + "/none") == "no such file")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(reason(folder.path + "/pipe") == "it is a pipe, not a file")
    #expect(symlink("loop", folder.path + "/loop") == 0)
    #expect(reason(folder.path + "/loop") == "its links lead in a circle")
    #expect(reason("/dev/null") == "it is a device, not a file")
  }
}
