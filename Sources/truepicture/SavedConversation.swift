import Dialogue
import Foundation

/// The one file of `--save`: a conversation that can be taken up again by the same command.
///
/// It is in the state directory (`XDG_STATE_HOME`, else `~/.local/state`), readable by its owner
/// alone. It is replaced as a whole, so that it holds one turn or the next, whenever the machine
/// stops. The folder is locked while a conversation is open in it.
struct SavedConversation: ~Copyable {
  private let path: String
  private let lock: Int32

  /// The saved conversation of a campaign; a failure when another process has it open.
  init(of campaign: String) throws {
    let folder = Self.stateFolder + "/truepicture"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        "\(folder): cannot be made; set XDG_STATE_HOME to a folder of yours.", code: .check)
    }
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw Failure("Another conversation with --save is open. End that one first.", code: .busy)
    }
    path = folder + "/" + campaign.filter { $0.isLetter || $0.isNumber || $0 == "-" } + ".txt"
    self.lock = lock
  }

  private static var stateFolder: String {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["XDG_STATE_HOME"], named.hasPrefix("/") { return named }
    return NSHomeDirectory() + "/.local/state"
  }

  deinit { close(lock) }

  /// What was found in the file.
  enum Found {
    case nothing
    case snapshot(Snapshot)
    /// It could not be read, and is kept under another name.
    case damaged(keptAs: String)
  }

  /// Reads the file; one that cannot be read is put aside and never written over.
  func read() throws -> Found {
    guard let data = FileManager.default.contents(atPath: path) else {
      guard FileManager.default.fileExists(atPath: path) else { return .nothing }
      throw Failure("\(path): cannot be read; check its permissions.", code: .check)
    }
    if let snapshot = Snapshot(lines: Array(data)) { return .snapshot(snapshot) }
    return .damaged(keptAs: try putAside())
  }

  /// Gives the file another name, the first that is free.
  private func putAside() throws -> String {
    for number in 1...999 {
      let aside = "\(path).damaged-\(number)"
      if link(path, aside) == 0 {
        unlink(path)
        return aside
      }
      if errno != EEXIST { break }
    }
    throw Failure("\(path): cannot be read; move it away.", code: .check)
  }

  /// Replaces the file: a new one beside it, synced, renamed over it, the folder synced.
  ///
  /// False when it could not be, a full disk for instance; the old file is then as it was.
  func write(_ snapshot: Snapshot) -> Bool {
    let new = path + ".new"
    unlink(new)
    let file = open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    guard (try? handle.write(contentsOf: snapshot.lines)) != nil, fsync(file) == 0 else {
      unlink(new)
      return false
    }
    return rename(new, path) == 0 && fsync(lock) == 0
  }

  /// Removes the file, and one that was being written when the machine stopped.
  func remove() {
    unlink(path + ".new")
    unlink(path)
    fsync(lock)
  }
}
