/// The JSON Schema of pipeline files, generated from the words of the parser and the stages of a catalogue.
public enum PipelineSchema {
  /// The schema (draft 2020-12). Stages of plugins are allowed by name only; built-in ones with their options.
  public static func json(_ catalogue: Catalogue) -> JSON {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Collate pipeline",
      "type": "object",
      "required": ["collate", "stages"],
      "additionalProperties": false,
      "properties": [
        "collate": ["const": .int(PipelineParser.formatVersion)],
        "name": ["type": "string"],
        "version": ["type": ["string", "number"]],
        "summary": ["type": "string"],
        "parameters": ["type": "object", "additionalProperties": parameter],
        "plugins": ["type": "object", "additionalProperties": plugin],
        "stages": ["type": "array", "minItems": 1, "items": stage(catalogue)],
      ],
    ]
  }

  private static var parameter: JSON {
    [
      "type": "object",
      "required": ["type"],
      "additionalProperties": false,
      "properties": [
        "type": ["enum": .array(PipelineKeys.parameterKinds.map { .string($0.name) })],
        "default": true,
        "min": ["type": "number"],
        "max": ["type": "number"],
        "help": ["type": "string"],
        "values": ["type": "array", "items": ["type": "string"]],
      ],
    ]
  }

  private static var plugin: JSON {
    [
      "anyOf": [
        ["type": "string"],
        [
          "type": "object",
          "required": ["from"],
          "additionalProperties": false,
          "properties": [
            "from": ["type": "string"],
            "isolation": ["enum": .array(PluginReference.Isolation.allCases.map { .string($0.rawValue) })],
            "replaces": [
              "description": "Stages of Collate's own whose place stages of the plugin take.",
              "anyOf": [["type": "string"], ["type": "array", "items": ["type": "string"]]],
            ],
            "corrects": [
              "description": "Layers of others that its stages may correct.",
              "anyOf": [["type": "string"], ["type": "array", "items": ["type": "string"]]],
            ],
          ],
        ],
      ]
    ]
  }

  private static func stage(_ catalogue: Catalogue) -> JSON {
    [
      "type": "object",
      "required": ["use"],
      "additionalProperties": false,
      "properties": [
        "use": ["type": "string"],
        "id": ["type": "string"],
        "with": ["type": "object"],
        "limits": limits,
      ],
      "allOf": .array(catalogue.all.map(options)),
    ]
  }

  private static var limits: JSON {
    [
      "type": "object",
      "description": "What one call of a stage from a plugin may use.",
      "additionalProperties": false,
      "properties": .object(
        LimitSpec.all.map { spec in
          JSON.Member(
            spec.name,
            [
              "description": .string(spec.help), "default": .string(spec.standard),
              "type": ["string", "number"], "pattern": .string(spec.pattern),
            ])
        }),
    ]
  }

  private static func options(_ stage: StageDefinition) -> JSON {
    let properties = stage.options.map { JSON.Member($0.name, option($0)) }
    return [
      "if": ["properties": ["use": ["const": .string(stage.name)]]],
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
    case .string, .path, .output: return [.init("type", "string")]
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
