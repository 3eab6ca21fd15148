public import PageModel

/// A page of a PDF as its text is passed on, or why there is none.
public struct ReadPage: Sendable, Hashable {
  /// How far the text of a page can be relied upon.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// It has a text layer that can be used.
    case ok
    /// It is a picture, or its text layer means nothing: only text recognition (OCR) can tell what it says.
    case needsOCR = "needs-ocr"
    /// Nothing is drawn on it.
    case blank
    /// The file is damaged there.
    case unreadable
  }

  /// How far the text can be relied upon.
  public let status: Status
  /// Its text; without lines where nothing is passed on.
  public let text: PageText

  /// Makes a page.
  public init(status: Status, text: PageText) {
    self.status = status
    self.text = text
  }
}
