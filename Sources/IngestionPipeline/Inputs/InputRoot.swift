public import Diagnostics

/// Two input roots whose documents could not be told apart.
public struct InputRootClash: Error, Hashable, Sendable {
  /// The roots with the same last component.
  public let first: BytePath
  /// The later one on the command line.
  public let second: BytePath

  /// What is wrong and what to do.
  public var message: UserMessage {
    UserMessage(
      english:
        "\(first.displayed) and \(second.displayed) end in the same name, so their documents could not "
        + "be told apart. Give the folder above them, or run twice.",
      thai: "\(first.displayed) และ \(second.displayed) ลงท้ายด้วยชื่อเดียวกัน จึงแยกเอกสารไม่ได้ "
        + "โปรดระบุโฟลเดอร์ที่อยู่เหนือขึ้นไป หรือสั่งแยกสองครั้ง")
  }
}

/// A path that the user gave.
struct InputRoot: Sendable {
  /// As given.
  let path: BytePath
  /// Last component: of the path as given, or of where it leads if that is `.`, `..` or `/`.
  let name: [UInt8]
  /// What is there, or why it cannot be told.
  let entry: Result<FileEntry, FileSystemError>
  /// How many times it was given.
  private(set) var timesGiven = 1

  /// Looks at a path.
  init(_ path: BytePath) {
    self.path = path
    name = Self.name(of: path, resolved: try? FileEntry.resolved(path))
    entry = Self.entry(path)
  }

  /// The roots of a command line, each once; throws when two have the same name.
  static func list(_ paths: [BytePath]) throws(InputRootClash) -> [InputRoot] {
    var roots: [InputRoot] = []
    var positions: [[UInt8]: (root: Int, goal: BytePath)] = [:]
    for path in paths {
      let root = InputRoot(path)
      let goal = (try? FileEntry.resolved(path)) ?? path
      if let known = positions[root.name] {
        guard known.goal == goal else {
          throw InputRootClash(first: roots[known.root].path, second: path)
        }
        roots[known.root].timesGiven += 1
      } else {
        positions[root.name] = (roots.count, goal)
        roots.append(root)
      }
    }
    return roots
  }

  private static func entry(_ path: BytePath) -> Result<FileEntry, FileSystemError> {
    do throws(FileSystemError) { return .success(try FileEntry.at(path)) } catch { return .failure(error) }
  }

  private static func name(of path: BytePath, resolved: BytePath?) -> [UInt8] {
    let last = path.lastComponent
    let dots: [[UInt8]] = [[], Array(".".utf8), Array("..".utf8)]
    guard dots.contains(last) else { return last }
    let end = resolved?.lastComponent ?? []
    return end.isEmpty ? Array("root".utf8) : end
  }
}
