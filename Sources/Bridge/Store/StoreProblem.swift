/// Why a store cannot be opened.
package enum StoreProblem: Error, Hashable, CustomStringConvertible {
  /// Another process has it.
  case busy(path: String)
  /// The file or its folder does not let us.
  case unusable(path: String, why: String)

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .busy(let path):
      "\(path): another process serves from it. End that one first, or name another file."
    case .unusable(let path, let why): "\(path): \(why)."
    }
  }
}
