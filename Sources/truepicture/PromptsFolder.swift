import Foundation

/// The folder that holds the campaigns.
///
/// Never looked for in the working directory: a stray folder there must not change the policy text.
enum PromptsFolder {
  /// The folder named, or `TRUEPICTURE_PROMPTS`, or what was installed with the program, or the
  /// one beside the `Package.swift` above it.
  static func find(_ named: String?) throws -> String {
    if let named { return try existing(named, from: "--prompts") }
    if let named = getenv("TRUEPICTURE_PROMPTS").map({ String(cString: $0) }), !named.isEmpty {
      return try existing(named, from: "TRUEPICTURE_PROMPTS")
    }
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var folder = program.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().path + "/share/truepicture/prompts"
    if isFolder(installed) { return installed }
    while folder.path != "/" {
      if FileManager.default.fileExists(atPath: folder.path + "/Package.swift") {
        return try existing(folder.path + "/prompts", from: "beside Package.swift")
      }
      folder.deleteLastPathComponent()
    }
    throw Failure("There are no prompts; name their folder with --prompts.", code: .campaign)
  }

  /// The names of the campaigns in the folder, in order.
  static func campaigns(in named: String?) throws -> [String] {
    let folder = try find(named)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { isFolder(folder + "/" + $0) }.sorted()
  }

  private static func existing(_ path: String, from source: String) throws -> String {
    guard isFolder(path) else {
      throw Failure(
        "\(path): there is no such folder (\(source)); name the prompts folder.", code: .campaign)
    }
    return path
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
