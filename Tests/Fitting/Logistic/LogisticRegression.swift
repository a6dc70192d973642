import CollateCompare
import Foundation

/// Logistic regression by Newton's method with a ridge; features that are zero cost nothing.
package struct LogisticRegression {
  /// Weights by number of the feature, the constant last.
  package private(set) var weights: [Double]

  /// Fits weights of `width` features to rows and their labels.
  package init(_ rows: [SparseVector], _ labels: [Bool], width: Int, ridge: Double = 1, steps: Int = 30) {
    var beta = [Double](repeating: 0, count: width + 1)
    let size = width + 1
    let entries = rows.map { $0.entries + [(width, 1)] }
    for _ in 0..<steps {
      var gradient = beta.indices.map { $0 < width ? -ridge * beta[$0] : 0 }
      var hessian = [Double](repeating: 0, count: size * size)
      for diagonal in 0..<width { hessian[diagonal * size + diagonal] = ridge }
      for (row, label) in zip(entries, labels) {
        let p = 1 / (1 + exp(-row.reduce(0) { $0 + $1.value * beta[$1.feature] }))
        for one in row {
          gradient[one.feature] += ((label ? 1 : 0) - p) * one.value
          let scaled = p * (1 - p) * one.value
          for other in row { hessian[one.feature * size + other.feature] += scaled * other.value }
        }
      }
      let step = Self.solve(hessian, gradient)
      for index in beta.indices { beta[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-7 }) { break }
    }
    weights = beta
  }

  /// Fits weights to rows of equal length.
  package init(_ rows: [[Double]], _ labels: [Bool], ridge: Double = 1) {
    let sparse = rows.map { row in
      var vector = SparseVector()
      for (feature, value) in row.enumerated() { vector.add(feature, value) }
      return vector
    }
    self.init(sparse, labels, width: rows.first?.count ?? 0, ridge: ridge)
  }

  /// Gaussian elimination with pivoting; `matrix` by rows.
  private static func solve(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    let size = vector.count
    var a = matrix
    var b = vector
    for column in 0..<size {
      let pivot = (column..<size).max { abs(a[$0 * size + column]) < abs(a[$1 * size + column]) } ?? column
      if pivot != column {
        for k in 0..<size { a.swapAt(column * size + k, pivot * size + k) }
        b.swapAt(column, pivot)
      }
      let head = a[column * size + column]
      guard head != 0 else { continue }
      for row in (column + 1)..<max(size, column + 1) {
        let factor = a[row * size + column] / head
        guard factor != 0 else { continue }
        for k in column..<size { a[row * size + k] -= factor * a[column * size + k] }
        b[row] -= factor * b[column]
      }
    }
    for row in (0..<size).reversed() {
      for k in (row + 1)..<max(size, row + 1) { b[row] -= a[row * size + k] * b[k] }
      let head = a[row * size + row]
      b[row] = head == 0 ? 0 : b[row] / head
    }
    return b
  }
}
