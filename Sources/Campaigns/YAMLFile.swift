import Foundation
import Yams

/// One file of a campaign while it is read: its nodes, and the problems found in it so far.
struct YAMLFile {
  /// The file's path, as problems name it.
  let path: String
  /// The file's bytes, for the fingerprint.
  let text: String
  /// The top of the file.
  let root: Node?
  private(set) var problems: [Problem] = []

  /// Reads a file; one that cannot be read or is not YAML is a problem, not an error.
  init(at path: String) {
    self.path = path
    guard let data = FileManager.default.contents(atPath: path) else {
      (text, root) = ("", nil)
      let exists = FileManager.default.fileExists(atPath: path)
      report(exists ? "cannot be read; check its permissions" : "there is no such file", at: nil)
      return
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      (text, root) = ("", nil)
      report("is not UTF-8; save it as UTF-8", at: nil)
      return
    }
    self.text = text
    do {
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
      if root == nil { report("is empty; see the default campaign for what belongs here", at: nil) }
    } catch let error as YamlError {
      root = nil
      report(error)
    } catch {
      root = nil
      report("is not YAML", at: nil)
    }
  }

  /// Notes a problem at a node, or with the file as a whole.
  mutating func report(_ what: String, at node: Node?) {
    problems.append(
      Problem(file: path, line: node?.mark?.line, column: node?.mark?.column, what: what))
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      problems.append(
        Problem(file: path, line: mark.line, column: mark.column, what: problem + "; mend the YAML")
      )
    case .reader(let problem, _, _, _): report(problem + "; save it as UTF-8", at: nil)
    case .duplicatedKeysInMapping(let keys, let context):
      problems.append(
        Problem(
          file: path, line: context.mark.line, column: context.mark.column,
          what: "\(keys.map { "\"\($0)\"" }.listed) stands twice; keep one"))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      report("is not YAML that can be read; compare it with the default campaign", at: nil)
    }
  }
}
