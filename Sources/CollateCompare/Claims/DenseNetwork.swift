/// A network of one hidden layer of rectified linear units, whose output is the log-odds of one event.
package struct DenseNetwork: Sendable {
  /// Subtracted from the inputs.
  package var means: [Double]
  /// What the inputs are then divided by.
  package var scales: [Double]
  /// For each hidden unit the weights of the inputs and its constant.
  package var hidden: [Double]
  /// The weights of the hidden units, and the constant.
  package var output: [Double]

  /// Makes a network of given weights; `hidden` holds (inputs + 1) × (outputs - 1) of them.
  package init(means: [Double], scales: [Double], hidden: [Double], output: [Double]) {
    self.means = means
    self.scales = scales
    self.hidden = hidden
    self.output = output
  }

  /// The log-odds; `inputs` as many as `means`.
  package func logOdds(_ inputs: [Double]) -> Double {
    let standard = inputs.indices.map { (inputs[$0] - means[$0]) / scales[$0] }
    let width = standard.count + 1
    var result = output[output.count - 1]
    for unit in 0..<output.count - 1 {
      let place = unit * width
      var sum = hidden[place + width - 1]
      for input in standard.indices { sum += standard[input] * hidden[place + input] }
      if sum > 0 { result += sum * output[unit] }
    }
    return result
  }
}
