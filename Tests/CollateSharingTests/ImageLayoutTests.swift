import CollateCore
import Foundation
import Testing

@testable import CollateSharing

@Suite struct ImageLayoutTests {
  private let folder: TemporaryFolder
  private let bundle: SharedBundle

  init() throws {
    folder = try TemporaryFolder()
    var bundle = try SampleBundle.make()
    try bundle.sign(with: try SampleBundle.key())
    self.bundle = bundle
    for file in ImageLayout.files(of: bundle, tag: "1.0.0") {
      try folder.write("layout/" + file.path, String(decoding: file.bytes, as: UTF8.self))
    }
  }

  private func read(_ name: String = "layout", tag: String? = nil) throws -> SharedBundle? {
    try ImageLayout(path: folder.path + "/" + name, tag: tag)?.bundle()
  }

  @Test func folderAndArchiveHoldTheSameBundle() throws {
    let archive = LayoutArchive.bytes(of: ImageLayout.files(of: bundle, tag: "1.0.0"))
    try Data(archive).write(to: URL(fileURLWithPath: folder.path + "/bundle.tar"))
    for name in ["layout", "bundle.tar"] {
      let read = try #require(try read(name))
      #expect(read.manifest.digest == bundle.manifest.digest)
      #expect(read.files == bundle.files)
      #expect(read.signatures == bundle.signatures)
    }
  }

  @Test func otherFoldersAndFilesAreNoLayouts() throws {
    try folder.write("plain/desk.yaml", "x")
    #expect(try read("plain") == nil)
    #expect(try read("plain/desk.yaml") == nil)
    #expect(throws: SharingFault.self) { try read("absent") }
  }

  @Test func aTagThatIsNotThereIsToldWithThoseThatAre() throws {
    #expect(try read(tag: "1.0.0") != nil)
    do {
      _ = try read(tag: "2")
      Issue.record("a tag that is not there was read")
    } catch let fault as SharingFault {
      #expect(fault.diagnostics.first?.message.hasSuffix("its tags are 1.0.0") == true)
    }
  }

  @Test func missingAndLinkedBlobsAreRefused() throws {
    let blobs = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/layout/blobs/sha256")
    #expect(blobs.count == 7)
    for blob in blobs where blob != Digest(of: SignatureManifest.emptyConfig).hex {
      let path = folder.path + "/layout/blobs/sha256/" + blob
      try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/aside")
      #expect(throws: SharingFault.self) { try read() }
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.path + "/aside")
      #expect(throws: SharingFault.self) { try read() }
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.moveItem(atPath: folder.path + "/aside", toPath: path)
    }
    #expect(try read() != nil)
  }
}
