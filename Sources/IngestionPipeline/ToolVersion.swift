/// The program's version and those of the libraries that shape its output.
public enum ToolVersion {
  /// Semantic version of the program.
  public static let program = "0.1.0"
}
