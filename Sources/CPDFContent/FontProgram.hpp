// What the embedded font program itself says of its glyphs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace prongsai {

class GlyphSubstitutions;

// The characters for which a font program draws its glyphs, read once from its bytes.
//
// Sources: the program's Unicode `cmap`, or its glyph names where it has none (FreeType makes a Unicode map of
// them), then its single and alternate substitutions (GSUB), followed backwards: a raised mark that no
// character names is what some named glyph is replaced by.
class FontProgram {
 public:
  enum class State {
    // FreeType cannot open it.
    kUnreadable,
    // It names no glyph: a subset without `cmap`.
    kNameless,
    kNamed
  };

  // Reads TrueType, OpenType, CFF and Type 1 programs.
  explicit FontProgram(const std::vector<unsigned char> &bytes);

  State state() const { return state_; }

  // A glyph and one of its characters.
  struct Entry {
    uint32_t glyph, character;
    bool operator<(const Entry &other) const {
      return glyph != other.glyph ? glyph < other.glyph : character < other.character;
    }
  };

  // Every glyph with every character that it is drawn for, in order of glyphs.
  const std::vector<Entry> &entries() const { return entries_; }

  // Whether the program draws this glyph for this character.
  bool names(uint32_t glyph, uint32_t character) const;

  // The character of a glyph: its Thai one if it has several, else the least; 0 for none.
  uint32_t character(uint32_t glyph) const;

  // The character whose glyph this one replaces; 0 for none, or where several could be meant.
  uint32_t substituted(uint32_t glyph) const;

 private:
  void readSubstitutions(const std::vector<unsigned char> &bytes);
  std::vector<Entry> variants(GlyphSubstitutions &substitutions, std::size_t lookup,
                              const std::vector<Entry> &known) const;

  State state_ = State::kUnreadable;
  std::vector<Entry> entries_;
  std::vector<Entry> substitutions_;
};

// The character that a glyph name stands for (Adobe Glyph List, also without its ending "thai"; `uni0E49`,
// `u0E49`); a suffix behind a point, which tells variants apart, is left out. 0 for none. `lookUp` maps names of
// the list.
uint32_t characterOfName(const std::string &name, uint32_t (*lookUp)(const char *));

// Whether a character is Thai, or a Private Use code of a raised or shifted Thai mark.
bool isThaiCharacter(uint32_t character);

}  // namespace prongsai
