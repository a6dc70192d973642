import Foundation

/// Logistic regression by Newton's method with a ridge on standardized features.
struct LogisticRegression {
  /// Weights of the features as they come, the constant last.
  private(set) var weights: [Double]

  /// Fits weights to rows of equal length and their labels.
  init(_ rows: [[Double]], _ labels: [Bool], ridge: Double = 1, steps: Int = 30) {
    let width = rows.first?.count ?? 0
    let count = Double(max(1, rows.count))
    let means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    let deviations = (0..<width).map { column in
      max(1e-9, (rows.reduce(0) { $0 + pow($1[column] - means[column], 2) } / count).squareRoot())
    }
    var beta = [Double](repeating: 0, count: width + 1)
    for _ in 0..<steps {
      var gradient = beta.enumerated().map { $0.offset < width ? -ridge * $0.element : 0 }
      var hessian = (0...width).map { row in (0...width).map { $0 == row && row < width ? ridge : 0.0 } }
      for (row, label) in zip(rows, labels) {
        let x = (0..<width).map { (row[$0] - means[$0]) / deviations[$0] } + [1]
        let p = 1 / (1 + exp(-zip(x, beta).reduce(0) { $0 + $1.0 * $1.1 }))
        for i in 0...width {
          gradient[i] += ((label ? 1 : 0) - p) * x[i]
          for j in 0...width { hessian[i][j] += p * (1 - p) * x[i] * x[j] }
        }
      }
      let step = Self.solve(hessian, gradient)
      for i in 0...width { beta[i] += step[i] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    weights = (0..<width).map { beta[$0] / deviations[$0] }
    weights.append(beta[width] - zip(weights, means).reduce(0) { $0 + $1.0 * $1.1 })
  }

  /// Gaussian elimination with pivoting.
  private static func solve(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    var a = zip(matrix, vector).map { $0 + [$1] }
    let size = vector.count
    for column in 0..<size {
      let pivot = (column..<size).max { abs(a[$0][column]) < abs(a[$1][column]) } ?? column
      a.swapAt(column, pivot)
      for row in 0..<size where row != column && a[column][column] != 0 {
        let factor = a[row][column] / a[column][column]
        for k in column...size { a[row][k] -= factor * a[column][k] }
      }
    }
    return (0..<size).map { a[$0][$0] == 0 ? 0 : a[$0][size] / a[$0][$0] }
  }
}
