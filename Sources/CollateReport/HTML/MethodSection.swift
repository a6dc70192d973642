import CollateCore

/// How the page came about: what its words mean, and exactly what produced it.
extension Page {
  var methodSection: [Node] {
    let record = view.record
    return section(.method, "Method") {
      for paragraph in Method.paragraphs { element("p") { paragraph } }
      element("p", .class("where")) {
        "Collate \(record.collateVersion)"
        if !record.pipeline.isEmpty { ", pipeline \(record.pipeline) \(record.pipelineVersion)" }
      }
      if !record.stages.isEmpty {
        element("details") {
          element("summary") { "\(Wording.count(record.stages.count, "stage")) in order" }
          element("ol") {
            for stage in record.stages {
              element("li") {
                element("code") { stage.name }
                " \(stage.origin.words)"
              }
            }
          }
          if !record.pipelineHash.isEmpty {
            element("p", .class("where")) { "pipeline SHA-256 \(record.pipelineHash)" }
          }
          for plugin in record.plugins {
            element("p", .class("where")) { "plugin \(plugin.name), SHA-256 \(plugin.sha256)" }
          }
        }
      }
    }
  }
}
