/// References to characters, such as `&amp;` and `&#3585;`.
enum CharacterReference {
  /// Longest reference looked for, in characters between `&` and `;`.
  static let longest = 10

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "lrm": "\u{200E}", "rlm": "\u{200F}", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•",
    "middot": "·", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
    "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "times": "×", "divide": "÷", "minus": "−",
    "plusmn": "±", "deg": "°", "le": "≤", "ge": "≥", "ne": "≠", "frac12": "½", "frac14": "¼",
    "frac34": "¾", "sup1": "¹", "sup2": "²", "sup3": "³", "percnt": "%", "num": "#", "ast": "*",
    "lowbar": "_", "vert": "|", "sol": "/", "bsol": "\\", "colon": ":", "lpar": "(", "rpar": ")",
    "lsqb": "[", "rsqb": "]", "copy": "©", "reg": "®", "trade": "™", "sect": "§", "para": "¶",
    "dagger": "†", "Dagger": "‡", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "check": "✓",
    "cross": "✗", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "Tab": "\t", "NewLine": "\n",
  ]

  /// The character of a reference without `&` and `;`; nil when there is none. A number that is no
  /// character gives U+FFFD, as HTML has it.
  static func scalar(for name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard let number = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    guard number >= 0x20 || number == 9 || number == 10, !(0x7F...0x9F).contains(number) else {
      return "\u{FFFD}"
    }
    return Unicode.Scalar(number) ?? "\u{FFFD}"
  }
}
