import CollateCore
import CollateLua
import CollateSharing
import Foundation

/// Reads plugins: the folders that pipelines name, and those that the binary carries.
enum PluginSource {
  /// Reads the plugin of a pipeline from its folder.
  static func load(
    _ reference: PluginReference, from folder: String, isolating: Bool = false
  ) throws(ConfigurationError) -> LoadedPlugin {
    let worker = isolating || reference.isolation == .process ? LuaWorkerCommand.thisProgram : nil
    let plugin = try LuaPlugin(folder: folder, worker: worker)
    do {
      return LoadedPlugin(
        stages: plugin.stages, sha256: try FolderDigest.hex(of: folder),
        version: version(of: folder))
    } catch {
      throw ConfigurationError([Diagnostic("plugin '\(reference.name)' cannot be read")])
    }
  }

  /// What the stages of the plugin in a folder ask for; with `isolating`, nothing of it runs in this process.
  static func asked(by folder: String, isolating: Bool = false) throws -> Set<Capability> {
    do throws(ConfigurationError) {
      let plugin = try LuaPlugin(folder: folder, worker: isolating ? LuaWorkerCommand.thisProgram : nil)
      return Capability.asked(by: plugin.stages, own: try withShippedPlugins(Shipped.catalogue))
    } catch {
      throw Problem(error)
    }
  }

  /// What the file VERSION of a plugin folder says, where there is one.
  private static func version(of folder: String) -> String? {
    let text = try? String(contentsOfFile: folder + "/VERSION", encoding: .utf8)
    return text?.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The catalogue with the stages of the shipped plugins, which every pipeline can use by name.
  static func withShippedPlugins(_ catalogue: Catalogue) throws(ConfigurationError) -> Catalogue {
    var catalogue = catalogue
    for files in Shipped.plugins {
      let origin = StageOrigin.shipped(sha256: FolderDigest.hex(of: files))
      for var stage in try LuaPlugin(files: files).stages {
        stage.origin = origin
        catalogue.add(stage)
      }
    }
    return catalogue
  }

  /// The same with the stages of plugins in folders.
  static func catalogue(adding folders: [String]) throws -> Catalogue {
    do throws(ConfigurationError) {
      var catalogue = try withShippedPlugins(Shipped.catalogue)
      for folder in folders {
        for stage in try LuaPlugin(folder: folder).stages { catalogue.add(stage) }
      }
      return catalogue
    } catch {
      throw Problem(error)
    }
  }
}
