import Foundation

/// The one process that serves from a store's file, as long as this lives.
///
/// The file stays open until then: to close it would end SQLite's own locks on it.
final class StoreLock {
  private let descriptor: Int32

  /// Locks a file, readable by its owner alone; makes it where there is none.
  init(_ path: String) throws(StoreProblem) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw .unusable(path: path, why: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(path: path)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
