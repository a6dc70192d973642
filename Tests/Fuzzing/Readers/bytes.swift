import CollateCore
import CollateText

@testable import CollateLoad

/// From the bytes of a file to documents: character sets, formats, records, limits. The first byte chooses how the file
/// is called, in which format it is read, and how much of it.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt
{
  let all = input(start, count)
  guard let choice = all.first.map(Int.init) else { return 0 }
  let bytes = Array(all.dropFirst())
  let formats: [FileFormat?] = [nil] + FileFormat.allCases
  let format = formats[choice % formats.count]
  let names = ["a", "a.txt", "a.html", "a.md", "a.json", "a.jsonl", "a.csv", "a.gz"]
  let name = names[choice / formats.count % names.count]
  let limit = choice < 128 ? 1_000_000 : 64
  let loaded = AccountReader(format: format, limit: limit).read(bytes, name: name, path: name)
  claim(
    !loaded.documents.isEmpty || !loaded.notes.isEmpty,
    "neither a document nor a word on why there is none")
  for document in loaded.documents {
    // What is unpacked counts its own bytes.
    let source = document.source.bytes
    claimMapped(document.readable, to: source)
    claimUTF8(document.readable)
    claim(!document.readable.isBlank, "a document without text")
    claimPlaces(document.notes, in: source)
  }
  let isGiven = loaded.documents.allSatisfy { $0.source.positions == .source }
  if isGiven { claimPlaces(loaded.notes, in: bytes) }
  return 0
}

private func claimPlaces(_ notes: [Note], in bytes: [UInt8]) {
  for span in notes.compactMap(\.span) {
    claim(span.start >= 0 && span.end <= bytes.count, "a note on \(span), outside the file")
  }
}
