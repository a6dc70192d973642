// fit-pages FOLDER
//
// Prints the blocks of the pages (*.html) in a folder, one page a line, as JSON: what fit.py beside it fits the weights of
// `clean.article` to.

import CollateClean
import CollateCore
import Foundation

guard CommandLine.arguments.count == 2 else {
  print("usage: fit-pages FOLDER")
  exit(64)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1])
let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  .filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }
for file in files {
  let blocks = BlockRecord.blocks(of: Array(try Data(contentsOf: file)))
  let page: [String: Any] = [
    "id": file.deletingPathExtension().lastPathComponent,
    "texts": blocks.map(\.text),
    "rows": blocks.map { $0.features.map { Double($0) } },
    "names": blocks.map(\.names),
    "probabilities": blocks.map { Double($0.probability) },
  ]
  FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: page))
  FileHandle.standardOutput.write(Data("\n".utf8))
}
