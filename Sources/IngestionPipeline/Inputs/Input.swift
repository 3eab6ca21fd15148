/// One row of `documents.csv` to be: a file to read, or a place where there is none to read.
public struct Input: Hashable, Sendable {
  /// Path relative to the input root, `/` as separator: the column `document`.
  public let document: String
  /// Where it is.
  public let path: BytePath
  /// By its name; nil for a lone file whose name says nothing.
  public let format: InputFormat?
  /// Why there is nothing to read; nil for a file.
  public let failure: DocumentFailure?
  /// How many times it was named on the command line; 1 for a file found in a folder.
  public let timesGiven: Int

  /// Makes an input.
  public init(
    document: String, path: BytePath, format: InputFormat?, failure: DocumentFailure? = nil,
    timesGiven: Int = 1
  ) {
    self.document = document
    self.path = path
    self.format = format
    self.failure = failure
    self.timesGiven = timesGiven
  }

  /// The same, named so many times more.
  func givenAgain(_ times: Int) -> Input {
    Input(document: document, path: path, format: format, failure: failure, timesGiven: timesGiven + times)
  }
}

/// All that the given paths hold.
public struct InputList: Sendable {
  /// In order of the UTF-8 bytes of their document paths.
  public let inputs: [Input]
  /// Files of other formats that were passed over in folders, as document paths, in the same order.
  public let ignored: [String]
}
