/// What an element means for the flow of text.
enum MarkupElement {
  /// Begins and ends on lines of its own.
  case block
  /// A title: a block.
  case heading
  /// A printed page number: a block.
  case pageNumber
  /// Ends a line.
  case lineBreak
  /// Bold text.
  case strong
  /// Lowered text, which never continues a number before it.
  case lowered
  /// Raised text: so is a footnote's mark.
  case raised
  /// Struck out text, which holds no longer.
  case struck
  /// A table and its parts.
  case table, row, cell
  /// Anything else: the tag vanishes, the text stays.
  case inline

  /// Elements whose content is not shown.
  static let hidden: Set<String> = ["script", "style", "title", "template"]

  private static let elements: [String: MarkupElement] = {
    let names: [(MarkupElement, String)] = [
      (
        .block,
        """
        p div ul ol li dl dt dd section article main header footer nav aside body html head blockquote pre \
        figure figcaption caption address form fieldset hr center thead tbody tfoot details summary
        """
      ),
      (.heading, "h1 h2 h3 h4 h5 h6"),
      (.pageNumber, "page_number page-number pagenumber"),
      (.lineBreak, "br"),
      (.strong, "b strong"),
      (.lowered, "sub"),
      (.raised, "sup"),
      (.struck, "s del strike"),
      (.table, "table"), (.row, "tr"), (.cell, "td th"),
      (
        .inline,
        """
        a abbr acronym bdi bdo big button cite code col colgroup data dfn em font i img input ins kbd \
        label link mark meta noscript object option picture q ruby samp select small source span \
        svg textarea time tt u var video wbr watermark signature script style title template
        """
      ),
    ]
    var elements: [String: MarkupElement] = [:]
    for (element, list) in names {
      for name in list.split(separator: " ") { elements[String(name)] = element }
    }
    return elements
  }()

  /// The element of a tag's name in lower case; nil for a name that HTML does not have.
  init?(name: String) {
    guard let element = Self.elements[name] else { return nil }
    self = element
  }
}
