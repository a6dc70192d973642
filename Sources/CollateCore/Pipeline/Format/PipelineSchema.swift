/// The JSON Schema of pipeline files, generated from their format and the stages of a catalogue.
public enum PipelineSchema {
  /// The schema (draft 2020-12). Stages of plugins are allowed by name only; built-in ones with their options.
  public static func json(_ catalogue: Catalogue) -> JSON {
    schema(.record(PipelineFormat.pipeline), title: "Collate pipeline", catalogue)
  }

  private static func schema(_ shape: Shape, title: String, _ catalogue: Catalogue) -> JSON {
    let head: [JSON.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("title", .string(title)),
    ]
    let definitions: [JSON.Member] = [
      .init(
        "stage", .object(record(PipelineFormat.stage) + [.init("allOf", .array(catalogue.all.map(options)))]))
    ]
    return .object(head + members(shape) + [.init("$defs", .object(definitions))])
  }

  private static func members(_ shape: Shape) -> [JSON.Member] {
    switch shape {
    case .format: [.init("const", .int(PipelineFormat.version))]
    case .text: [.init("type", ["string", "number", "boolean"])]
    case .number: [.init("type", "number")]
    case .whole: [.init("type", "integer")]
    case .truth: [.init("type", "boolean")]
    case .choice(let words): [.init("enum", .array(words.map(JSON.string)))]
    case .names: [.init("anyOf", [["type": "string"], ["type": "array", "items": ["type": "string"]]])]
    case .value: []
    case .amount(let spec):
      [
        .init("default", .string(spec.standard)), .init("type", ["string", "number"]),
        .init("pattern", .string(spec.pattern)),
      ]
    case .count:
      [
        .init(
          "anyOf", [["type": "integer", "minimum": 0], .object(record(PipelineFormat.range))])
      ]
    case .mapping(let shape, _, _):
      [.init("type", ["object", "null"]), .init("additionalProperties", .object(members(shape)))]
    case .list(let shape):
      [.init("type", "array"), .init("minItems", 1), .init("items", .object(members(shape)))]
    case .record(let shape) where shape.noun == PipelineFormat.stage.noun:
      [.init("$ref", "#/$defs/stage")]
    case .record(let shape): record(shape)
    case .textOr(let shape): [.init("anyOf", [["type": "string"], .object(record(shape))])]
    }
  }

  private static func record(_ shape: Shape.Record) -> [JSON.Member] {
    let required = shape.keys.filter(\.isRequired).map { JSON.string($0.name) }
    return [
      .init("type", "object"), .init("required", .array(required)), .init("additionalProperties", false),
      .init(
        "properties",
        .object(
          shape.keys.map { key in
            .init(key.name, .object([.init("description", .string(key.help))] + members(key.shape)))
          })),
    ]
  }

  private static func options(_ stage: StageDefinition) -> JSON {
    let properties = stage.options.map { JSON.Member($0.name, option($0)) }
    return [
      "if": ["properties": ["use": ["const": .string(stage.name)]], "required": ["use"]],
      "then": [
        "properties": [
          "with": ["additionalProperties": false, "properties": .object(properties)]
        ]
      ],
    ]
  }

  private static func option(_ spec: OptionSpec) -> JSON {
    var members: [JSON.Member] = [.init("description", .string(spec.help))]
    if let value = spec.defaultValue { members.append(.init("default", JSON(value))) }
    let reference: JSON = ["type": "string", "pattern": "\\$\\{"]
    members.append(.init("anyOf", [.object(type(spec)), reference]))
    return .object(members)
  }

  private static func type(_ spec: OptionSpec) -> [JSON.Member] {
    switch spec.kind {
    case .string, .path, .output, .program: return [.init("type", "string")]
    case .bool: return [.init("type", "boolean")]
    case .choice(let names): return [.init("enum", .array(names.map(JSON.string)))]
    case .list, .paths: return [.init("type", ["array", "string"])]
    case .int, .number:
      var members: [JSON.Member] = [.init("type", spec.kind == .int ? "integer" : "number")]
      if let minimum = spec.minimum { members.append(.init("minimum", .number(minimum))) }
      if let maximum = spec.maximum { members.append(.init("maximum", .number(maximum))) }
      return members
    }
  }
}
