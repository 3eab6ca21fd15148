import Diagnostics
import PageModel
import ThaiText

/// What a page's text layer is worth: counts, and the decision whether the page must be read by OCR.
///
/// The decision sees characters, not words: what is well-formed and yet no Thai (a lossy ToUnicode map, say) shows
/// when the page has been laid out.
public struct TextLayerQuality: Hashable, Sendable {
  /// Scalars that are not white space.
  public let characters: Int
  /// Of these, letters of any script, vowel signs and tone marks included.
  public let letters: Int
  /// Of the letters, Thai ones (block U+0E00, and the Private Use codes of raised Thai marks).
  public let thaiLetters: Int
  /// Of the characters, those that the text layer alone tells: no font program confirms them.
  public let unconfirmed: Int
  /// Of the characters, those whose codes nothing in the PDF explains, and which read like no language.
  public let ciphered: Int
  /// Digits of any script.
  public let digits: Int
  /// Characters that the font maps to nothing (U+FFFD).
  public let unmapped: Int
  /// Control characters.
  public let control: Int
  /// Private Use characters without a known meaning (symbol fonts, home-made encodings).
  public let privateUse: Int
  /// Characters that are drawn invisibly, as OCR layers are.
  public let invisible: Int
  /// Share of the page that its largest picture covers, 0...1.
  public let largestPicture: Double
  /// Number of pictures.
  public let pictures: Int
  /// Painted shapes that are neither lines nor plain rectangles.
  public let shapes: Int

  /// What follows for the page.
  public enum Verdict: Hashable, Sendable {
    /// The text layer can be used.
    case usable
    /// Nothing is drawn that could hold text.
    case blank
    /// There is something to see, but no text.
    case noText
    /// A picture of the page with next to no text over it.
    case pictureOfPage
    /// An invisible layer over a picture of the page, with hardly any Thai in it.
    case junkLayer
    /// Most characters have no known meaning.
    case undecodable
  }

  /// A picture that covers this much of the page is a picture of the page: scans leave margins or are
  /// cut into few strips; illustrations seldom take half a page.
  static let pageSizedPicture = 0.5
  /// Over a picture that covers (nearly) all of the page, text up to this many letters and digits is a
  /// stamp, a page number or a file name, not the page's text.
  static let stampLength = 16
  static let fullPagePicture = 0.8
  /// An OCR layer of a Thai page has far more Thai than this share of its letters; one made with a model
  /// for another language has next to none.
  static let leastThaiShare = 0.2
  /// Above this share of undecodable ones among letters and undecodable characters the page's words are
  /// lost (its digits may be in another, readable font).
  static let mostUndecodable = 0.5
  /// Below this share of all characters, undecodable ones are bullets and check marks.
  static let leastUndecodable = 0.1
  /// At least this share of an OCR layer is invisible: pages may add a visible number or stamp.
  static let invisibleShare = 0.9

  /// Characters without a known meaning.
  public var undecodable: Int { unmapped + control + privateUse }

  /// Whether most of the text is the text layer's word alone: then it is to be judged by its words.
  public var isUnconfirmed: Bool { unconfirmed * 2 > characters }

  /// The decision, by the thresholds above.
  public var verdict: Verdict {
    if characters == 0 { return pictures == 0 && shapes == 0 ? .blank : .noText }
    let share = { (count: Int) in Double(count) / Double(characters) }
    if share(undecodable) >= Self.leastUndecodable,
      Double(undecodable) > Self.mostUndecodable * Double(letters + undecodable)
    {
      return .undecodable
    }
    if share(ciphered) > Self.mostUndecodable { return .undecodable }
    let isOverPicture = largestPicture >= Self.pageSizedPicture
    if isOverPicture, share(invisible) >= Self.invisibleShare,
      Double(thaiLetters) < Self.leastThaiShare * Double(max(1, letters))
    {
      return .junkLayer
    }
    if largestPicture >= Self.fullPagePicture, letters + digits <= Self.stampLength {
      return .pictureOfPage
    }
    return .usable
  }

  /// Counts what a page holds; `shapeCount` is the number of painted shapes that are no rulings.
  init(page: Page, shapeCount: Int) {
    var counts = ScalarCounts()
    var codes = CodeText()
    let isConfirmed = page.fonts.map { $0.program == .read }
    let isUnexplained = page.fonts.map { !$0.hasMeaning && $0.program != .read }
    for glyph in page.glyphs {
      if glyph.source == .textLayer, let font = glyph.font, isUnexplained.indices.contains(font),
        isUnexplained[font]
      {
        codes.add(glyph.scalar)
      }
      let font = glyph.font.flatMap { isConfirmed.indices.contains($0) ? isConfirmed[$0] : nil } ?? false
      counts.add(
        glyph.scalar, isInvisible: glyph.isInvisible, isConfirmed: font || glyph.source == .actualText)
    }
    characters = counts.characters
    letters = counts.letters
    thaiLetters = counts.thaiLetters
    unconfirmed = counts.unconfirmed
    ciphered = codes.isCipher ? codes.characters : 0
    digits = counts.digits
    unmapped = counts.unmapped
    control = counts.control
    privateUse = counts.privateUse
    invisible = counts.invisible
    pictures = page.images.count
    shapes = shapeCount
    largestPicture = Self.pictureShare(of: page)
  }

  /// Share of the page under its largest picture; pictures of equal width that follow each other
  /// downwards (a scan in strips) count as one.
  private static func pictureShare(of page: Page) -> Double {
    let area = page.width * page.height
    guard area > 0 else { return 0 }
    var largest = 0.0
    var strip: Box?
    for image in page.images {
      let box = image.box
      if let known = strip, abs(known.x0 - box.x0) < 1, abs(known.x1 - box.x1) < 1,
        box.y0 <= known.y1 + 1, box.y1 >= known.y0 - 1
      {
        strip = known.union(box)
      } else {
        strip = box
      }
      largest = max(largest, (strip ?? box).width * (strip ?? box).height)
    }
    return min(1, largest / area)
  }
}

/// Characters by what they are.
private struct ScalarCounts {
  var characters = 0
  var letters = 0
  var thaiLetters = 0
  var unconfirmed = 0
  var digits = 0
  var unmapped = 0
  var control = 0
  var privateUse = 0
  var invisible = 0

  mutating func add(_ scalar: Unicode.Scalar, isInvisible: Bool, isConfirmed: Bool) {
    guard !scalar.isWhiteSpace else { return }
    characters += 1
    if isInvisible { invisible += 1 }
    if !isConfirmed { unconfirmed += 1 }
    // Asking for properties is slow; most text is here.
    switch scalar.value {
    case 0x0E01...0x0E3A, 0x0E40...0x0E4E:
      letters += 1
      thaiLetters += 1
    case 0x30...0x39, 0x0E50...0x0E59: digits += 1
    case 0x41...0x5A, 0x61...0x7A: letters += 1
    default: count(scalar)
    }
  }

  private mutating func count(_ scalar: Unicode.Scalar) {
    if scalar == "\u{FFFD}" {
      unmapped += 1
      return
    }
    switch scalar.properties.generalCategory {
    case .control: control += 1
    case .decimalNumber: digits += 1
    case .privateUse where scalar.isThaiPrivateUse:
      letters += 1
      thaiLetters += 1
    case .privateUse: privateUse += 1
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      letters += 1
      if (0x0E00...0x0E7F).contains(scalar.value) { thaiLetters += 1 }
    default: break
    }
  }
}

extension TextLayerQuality {
  /// The verdict as a diagnostic of the page; none when the text can be used.
  func diagnostics(page: Int) -> [Diagnostic] {
    let name: MessageName
    switch verdict {
    case .usable: return []
    case .blank: name = .blankPage
    case .noText: name = .pageNeedsOCRNoText
    case .pictureOfPage: name = .pageNeedsOCRPicture
    case .junkLayer: name = .pageNeedsOCRJunkLayer
    case .undecodable: name = .pageNeedsOCRUndecodable
    }
    let values: [String: MessageValue] = [
      "page": .number(page), "unknown": .number(max(undecodable, ciphered)),
      "characters": .number(characters),
    ]
    return [Diagnostic(name, values, at: Place(page: page))]
  }
}
