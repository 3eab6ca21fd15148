/// Finds the inputs in files and folders.
///
/// Folders are searched through, hidden entries left out. Every folder is entered once, by its own path
/// rather than by a symbolic link where both lead to it, so that loops end and the order of the
/// command line does not matter.
public struct InputDiscovery: Sendable {
  /// Folder that is never entered unless it is a root: the one written to.
  private let excluded: BytePath?

  /// A search that leaves out the folder written to.
  public init(excluding output: BytePath? = nil) { excluded = output }

  /// The inputs of the paths; with several paths each document begins with its path's last component.
  public func inputs(of paths: [BytePath]) throws(InputRootClash) -> InputList {
    let roots = try InputRoot.list(paths)
    var search = FolderSearch(excluded: excluded.flatMap { try? FileEntry.at($0) }?.identity)
    var found: [Found] = []
    for (index, root) in roots.enumerated() {
      add(root, isOnly: roots.count == 1, to: &search)
      found += search.inputs[found.count...].map { Found(root: index, input: $0) }
    }
    found.sort { DocumentPath.precedes($0.input.document, $1.input.document) }
    return InputList(
      inputs: roots.count == 1 ? found.map(\.input) : Self.once(found),
      ignored: search.ignored.sorted(by: DocumentPath.precedes))
  }

  /// An input and the index of the root that led to it.
  private struct Found {
    let root: Int
    let input: Input
  }

  /// Each file once, though several roots lead to it: `reports reports/a.pdf`.
  private static func once(_ found: [Found]) -> [Input] {
    var kept: [Input] = []
    var positions: [BytePath: (root: Int, index: Int)] = [:]
    for item in found {
      let goal = item.input.failure == nil ? try? FileEntry.resolved(item.input.path) : nil
      if let goal, let known = positions[goal], known.root != item.root {
        kept[known.index] = kept[known.index].givenAgain(item.input.timesGiven)
        continue
      }
      if let goal, positions[goal] == nil { positions[goal] = (item.root, kept.count) }
      kept.append(item.input)
    }
    return kept
  }

  /// A single file as an input; a folder is none.
  public static func lone(_ path: BytePath) -> Input {
    let root = InputRoot(path)
    let failure: DocumentFailure? =
      switch root.entry {
      case .success(let entry): entry.kind == .file ? nil : DocumentFailure(.notAFile)
      case .failure(let error): .unreadable(error)
      }
    return lone(root, failure)
  }

  private static func lone(_ root: InputRoot, _ failure: DocumentFailure?) -> Input {
    Input(
      document: DocumentPath.text(root.name), path: root.path, format: InputFormat(fileName: root.name),
      failure: failure, timesGiven: root.timesGiven)
  }

  private func add(_ root: InputRoot, isOnly: Bool, to search: inout FolderSearch) {
    let name = DocumentPath.text(root.name)
    switch root.entry {
    case .failure(let error): search.inputs.append(Self.lone(root, .unreadable(error)))
    case .success(let entry):
      switch entry.kind {
      case .file: search.inputs.append(Self.lone(root, nil))
      case .other: search.inputs.append(Self.lone(root, DocumentFailure(.notAFile)))
      case .folder:
        let before = search.inputs.count
        search.run(root.path, prefix: isOnly ? [] : root.name, name: name)
        if search.inputs.count == before { search.inputs.append(Self.lone(root, .noReports)) }
      }
    }
  }
}

/// The search of one folder after the other.
struct FolderSearch {
  /// Found so far.
  var inputs: [Input] = []
  /// Files of other formats, so far.
  var ignored: [String] = []

  private struct Folder {
    let path: BytePath
    let document: [UInt8]
  }

  private let excluded: FileEntry.Identity?
  private var waiting: [Folder] = []
  private var linked: [Folder] = []
  private var entered: Set<FileEntry.Identity> = []

  init(excluded: FileEntry.Identity?) { self.excluded = excluded }

  /// Searches a root; linked folders come last, when all others have been entered.
  mutating func run(_ root: BytePath, prefix: [UInt8], name: String) {
    entered = []
    waiting = [Folder(path: root, document: prefix)]
    linked = []
    while let folder = next() {
      guard let entry = try? FileEntry.at(folder.path), entered.insert(entry.identity).inserted else {
        continue
      }
      list(folder, rootName: name)
    }
  }

  private mutating func next() -> Folder? {
    if let folder = waiting.popLast() { return folder }
    guard let first = linked.indices.min(by: { linked[$0].path < linked[$1].path }) else { return nil }
    return linked.remove(at: first)
  }

  private mutating func list(_ folder: Folder, rootName: String) {
    let names: [[UInt8]]
    do throws(FileSystemError) { names = try FolderListing.names(in: folder.path) } catch {
      let document = folder.document.isEmpty ? rootName : DocumentPath.text(folder.document)
      inputs.append(
        Input(document: document, path: folder.path, format: nil, failure: .unreadableFolder(error)))
      return
    }
    for name in names where name.first != UInt8(ascii: ".") {
      let document = folder.document.isEmpty ? name : folder.document + [BytePath.slash] + name
      add(name, path: folder.path.appending(name), document: document)
    }
  }

  private mutating func add(_ name: [UInt8], path: BytePath, document: [UInt8]) {
    let format = InputFormat(fileName: name)
    let text = DocumentPath.text(document)
    do throws(FileSystemError) {
      let entry = try FileEntry.at(path)
      switch (entry.kind, format) {
      case (.folder, _):
        guard entry.identity != excluded else { return }
        let folder = Folder(path: path, document: document)
        if FileEntry.isLink(path) { linked.append(folder) } else { waiting.append(folder) }
      case (.file, .some): inputs.append(Input(document: text, path: path, format: format))
      case (.other, .some):
        inputs.append(
          Input(document: text, path: path, format: format, failure: DocumentFailure(.notAFile)))
      case (_, nil): ignored.append(text)
      }
    } catch {
      // A dangling link, or gone meanwhile: it is accounted for if its name promises a report.
      guard format != nil else { return ignored.append(text) }
      inputs.append(Input(document: text, path: path, format: format, failure: .unreadable(error)))
    }
  }
}
