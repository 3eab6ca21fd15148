public import PageModel

/// What the parser made of a document, losslessly: the leaves in order hold the raw text of every block.
///
/// Only what the parser said is kept; the nodes are made when asked for, as few callers do.
public struct ReportTree: Sendable {
  private let blocks: [Block]
  private let builder: TreeBuilder

  init(of blocks: [Block], by builder: TreeBuilder) {
    self.blocks = blocks
    self.builder = builder
  }

  /// The whole document; made anew each time.
  public var root: TreeNode { builder.root(of: blocks) }

  /// The raw text of all leaves in order, each followed by a line feed.
  public var rawText: String {
    var text = ""
    root.appendLeaves(to: &text)
    return text
  }

  /// One line a node: kind, status, place and its text, lines joined by blanks, indented by depth.
  public var dump: String {
    var lines: [String] = []
    root.dump(depth: 0, to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A node of the tree.
public struct TreeNode: Sendable {
  /// What kind of part it is.
  public enum Kind: String, Sendable {
    /// The whole.
    case document
    /// One of several submissions.
    case part
    /// A heading with what follows it.
    case section
    /// Running text.
    case paragraph
    /// A table of one page.
    case table
    /// A grid row.
    case row
    /// A cell.
    case cell
    /// Something required that is not there; it has no text.
    case absent
  }

  /// How the parser accounts for it.
  public enum Status: Hashable, Sendable {
    /// Understood, as what.
    case recognised(String)
    /// Fits nowhere, and why.
    case unexpected(String)
    /// Of no interest, and why.
    case ignored(String)
    /// Required and absent: what.
    case missing(String)
  }

  /// What kind of part it is.
  public let kind: Kind
  /// How the parser accounts for it.
  public let status: Status
  /// Raw text of a leaf; empty for inner nodes.
  public let text: String
  /// Where it begins.
  public let place: Place?
  /// Parts in reading order.
  public let children: [TreeNode]

  /// Makes a node.
  public init(kind: Kind, status: Status, text: String = "", place: Place?, children: [TreeNode] = []) {
    self.kind = kind
    self.status = status
    self.text = text
    self.place = place
    self.children = children
  }

  fileprivate func appendLeaves(to result: inout String) {
    if children.isEmpty, kind == .paragraph || kind == .cell { result += text + "\n" }
    for child in children { child.appendLeaves(to: &result) }
  }

  fileprivate func dump(depth: Int, to lines: inout [String]) {
    var line = String(repeating: "  ", count: depth) + kind.rawValue + " " + status.description
    if let place { line += " @" + Self.describe(place) }
    if !text.isEmpty {
      line += " " + String(scalars: text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    }
    lines.append(line)
    for child in children { child.dump(depth: depth + 1, to: &lines) }
  }

  private static func describe(_ place: Place) -> String {
    if let line = place.line { return "p\(place.page):\(line)" }
    guard let box = place.box else { return "p\(place.page)" }
    let corners = [box.x0, box.y0, box.x1, box.y1].map(Self.whole)
    return "p\(place.page)[" + corners.joined(separator: ",") + "]"
  }

  /// A coordinate in whole points; pages may place text anywhere.
  private static func whole(_ coordinate: Double) -> String {
    guard coordinate.isFinite else { return "?" }
    return String(Int(min(max(coordinate, -1e9), 1e9).rounded()))
  }
}

extension TreeNode.Status: CustomStringConvertible {
  /// `recognised: score table`.
  public var description: String {
    switch self {
    case .recognised(let what): "recognised: \(what)"
    case .unexpected(let why): "unexpected: \(why)"
    case .ignored(let why): "ignored: \(why)"
    case .missing(let what): "missing: \(what)"
    }
  }
}
