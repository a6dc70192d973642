import CollateCore
import Testing

@testable import CollateLoad

@Suite struct ArchiveTests {
  /// A tar archive of files, in the form of POSIX.
  static func tar(_ members: [(String, [UInt8])], kind: UInt8 = UInt8(ascii: "0")) -> [UInt8] {
    let blocks = members.flatMap { name, content in
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at offset: Int) {
        header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
      }
      put(name, at: 0)
      put("0000644", at: 100)
      put(
        "00000000000".dropLast(String(content.count, radix: 8).count) + String(content.count, radix: 8),
        at: 124)
      header[156] = kind
      put("ustar\u{0}00", at: 257)
      let sum = header.reduce(8 * 0x20) { $0 + Int($1) }
      put("000000".dropLast(String(sum, radix: 8).count) + String(sum, radix: 8) + "\u{0} ", at: 148)
      return header + content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
    }
    return blocks + [UInt8](repeating: 0, count: 1024)
  }

  static func tar(_ members: [(String, String)]) -> [UInt8] { tar(members.map { ($0.0, Array($0.1.utf8)) }) }

  private func refusal(_ bytes: [UInt8], most: Int = 1 << 20) -> String? {
    do {
      _ = try Archive.contents(of: bytes, most: most)
      return nil
    } catch { return error.reason }
  }

  @Test func membersComeInTheirOrder() throws {
    let contents = try Archive.contents(
      of: Self.tar([("b.txt", "It rained."), ("d/ä.txt", "It snowed."), ("d/.x", "x")]), most: 100)
    #expect(contents.members.map(\.path) == ["b.txt", "d/ä.txt"] && contents.passedOver == ["d/.x"])
    #expect(contents.members.first?.bytes == Array("It rained.".utf8))
  }

  @Test(arguments: ["/etc/a.txt", "../a.txt", "d/../../a.txt", "d\\..\\a.txt"])
  func aPathThatLeadsOutRefusesTheWhole(path: String) {
    #expect(
      refusal(Self.tar([("a.txt", "It rained."), (path, "x")]))?.contains("leads out of the archive") == true)
  }

  @Test func linksDoublesAndBombsRefuseTheWhole() {
    #expect(
      refusal(Self.tar([("a.txt", [])], kind: UInt8(ascii: "2")))?.contains("is a link or a device") == true)
    #expect(refusal(Self.tar([("a.txt", "x"), ("a.txt", "y")]))?.contains("'a.txt' twice") == true)
    #expect(
      refusal(Self.tar([("a.txt", String(repeating: "a", count: 3 << 20))]), most: 2 << 20)
        == "it holds more than 2 MB unpacked")
    #expect(
      refusal(Array(Self.tar([("a.txt", String(repeating: "a", count: 4000))]).prefix(2000)))?.hasPrefix(
        "it cannot be unpacked") == true)
  }
}
