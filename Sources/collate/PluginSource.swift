import CollateCore

/// Reads the plugins that pipelines name.
enum PluginSource {
  static func load(_ reference: PluginReference) throws(ConfigurationError) -> LoadedPlugin {
    throw ConfigurationError([Diagnostic("plugin '\(reference.name)' cannot be loaded")])
  }

  static func withShippedPlugins(_ catalogue: Catalogue) throws -> Catalogue { catalogue }
}
