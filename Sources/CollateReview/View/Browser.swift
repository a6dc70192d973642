import Subprocess

/// The browser of the person who started the view.
public enum Browser {
  /// Opens an address; false where this machine has nothing to open it with.
  public static func open(_ address: String) async -> Bool {
    let outcome = try? await Subprocess.run(
      .name("xdg-open"), arguments: [address], input: .none, output: .discarded, error: .discarded)
    return outcome?.terminationStatus.isSuccess ?? false
  }
}
