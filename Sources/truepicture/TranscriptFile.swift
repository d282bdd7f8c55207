import Foundation
import Language
import Terminal

/// The file of `--record`: made before the conversation begins, written when it ends.
///
/// Only its owner can read it, and it never takes the place of another file. What was typed is
/// written nowhere before the end.
struct TranscriptFile {
  private let file: FileHandle

  /// A new file at a path.
  init(at path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Failure("\(path): \(String(cString: strerror(errno))); name a new file.", code: .check)
    }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func write(_ transcript: [UInt8]) throws {
    try file.write(contentsOf: transcript)
  }

  /// Asks on the terminal whether everything typed may be written to a file; only a yes is one.
  static func isAgreed(to path: String) -> Bool {
    let output = Output()
    _ = output.write("Everything you type will be written to \(path). Is that all right?\n")
    var prompt = LinePrompt { _ in ["yes", "no"] }
    guard case .line(let bytes) = prompt.read("> ", droppingTypeAhead: true) else { return false }
    let question = Question(.consent(.permission), about: "record")
    guard Reading(of: String(decoding: bytes, as: UTF8.self), to: question).answer == .yes else {
      _ = output.write("Then nothing is written. Without --record nothing is kept.\n")
      return false
    }
    return true
  }
}
