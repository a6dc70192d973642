import Foundation
import Testing

@testable import CollateCore

@Suite struct DescriptorTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func folder() throws -> Descriptor {
    try #require(Descriptor(scratch.path, in: AT_FDCWD, O_RDONLY))
  }

  @Test func bytesAreReadInPartsAndWrittenWhole() throws {
    let folder = try folder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    let written = try #require(Descriptor("a", in: folder.number, O_WRONLY | O_CREAT | O_EXCL))
    #expect(Descriptor.write(bytes, to: written.number))
    let read = try #require(Descriptor("a", in: folder.number, O_RDONLY))
    #expect(read.bytes(upTo: 70_000) == Array(bytes[..<70_000]))
    #expect(read.bytes(upTo: .max) == Array(bytes[70_000...]))
    #expect(read.bytes(upTo: 1) == [])
    #expect(!Descriptor.write([1], to: read.number) && errno == EBADF)
  }

  @Test func namesAreListedAndLinksNotFollowed() throws {
    let folder = try folder()
    try scratch.put("deep/a.txt", "a")
    #expect(symlink("deep", scratch.path + "/link") == 0)
    #expect(folder.names()?.sorted() == ["deep", "link"])
    #expect(try #require(Descriptor.folder("deep", in: folder.number)).names() == ["a.txt"])
    #expect(Descriptor.folder("link", in: folder.number) == nil && errno != 0)
    errno = 0
    #expect(Descriptor("missing", in: folder.number, O_RDONLY) == nil && errno == ENOENT)
  }
}
