import ArgumentParser
import Foundation

/// An end of the program that is no success: one message on standard error, and an exit code.
struct Failure: Error, CustomStringConvertible {
  let description: String
  let code: Code

  /// The program's exit codes besides 0, which is finished, declined or stopped.
  enum Code: Int32 {
    /// A check failed, or the screen found something.
    case check = 1
    /// The campaign is unusable.
    case campaign = 2
    /// The input ended before the conversation did.
    case inputEnded = 3
    /// Another process has the saved conversation open (EX_TEMPFAIL).
    case busy = 75
    /// Interrupted twice.
    case interrupted = 130
  }

  init(_ description: String, code: Code) {
    self.description = description
    self.code = code
  }

  /// Says what is wrong on standard error and gives the exit code to throw.
  var reported: ExitCode {
    if !description.isEmpty { FileHandle.standardError.write(Data((description + "\n").utf8)) }
    return ExitCode(code.rawValue)
  }
}
