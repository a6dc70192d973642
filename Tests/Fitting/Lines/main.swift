// fit-lines
//
// Reads texts, one a line, each as a JSON list of its lines, and prints the features of those lines, one text a line: what
// fit.py beside it fits the weights of `clean.boilerplate` to.

import CollateClean
import Foundation

while let text = readLine() {
  let lines = try JSONDecoder().decode([String].self, from: Data(text.utf8))
  let rows = LineRecord.rows(of: lines).map { $0.map { Double($0) } }
  FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: rows))
  FileHandle.standardOutput.write(Data("\n".utf8))
}
