import FoundationEssentials
public import Governance

/// Where journals lie when nobody says otherwise.
public enum Paths {
  /// The folder for the user's data: `$XDG_DATA_HOME/quorate`, or below the home folder.
  public static func data(_ environment: [String: String]) -> String {
    let base = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
    return (base ?? home + "/.local/share") + "/quorate"
  }

  /// The journal meant: the one named, `$QUORATE_JOURNAL`, or the one in the data folder.
  public static func journal(named path: String?, _ environment: [String: String]) -> String {
    [path, environment["QUORATE_JOURNAL"]].compactMap(\.self).first { !$0.isEmpty }
      ?? data(environment) + "/journal.quorate"
  }

  /// The rehearsal of a sample, in the data folder.
  public static func rehearsal(of sample: String, _ environment: [String: String]) -> String {
    data(environment) + "/rehearsal-\(sample).quorate"
  }

  /// Makes the folder in which a file is to lie, for its owner alone.
  public static func makeFolder(of path: String) throws(Refusal) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(
        "the folder \(folder) could not be created", advice: "choose a place you can write to")
    }
  }
}
