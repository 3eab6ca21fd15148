// Decides, code by code, what a font of the PDF means.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <GfxFont.h>

#include "FontProgram.hpp"
#include "cpdfcontent.h"

namespace prongsai {

// Text of one character code.
struct Decision {
  cpdf_text_source source = CPDF_TEXT_UNMAPPED;
  // The font program's character; 0 where the text layer's text stands.
  uint32_t character = 0;
  // Whether the text layer itself says nothing: what poppler gives is made up.
  bool isLayerSilent = false;
};

// The text layer (ToUnicode, encoding) and the font program of one font, compared.
//
// The program wins where the text layer says nothing, or where it draws a Thai character and the text layer
// says another: Word, Excel and print drivers write ToUnicode maps that lose or exchange Thai marks, while
// the program keeps its own map. It is not believed where the two do not even agree on consonants.
class FontDecoder {
 public:
  FontDecoder(GfxFont *font, XRef *xref);

  // What a code means whose text layer says `text`; remembered from its first use on.
  Decision decide(CharCode code, const Unicode *text, int count);

  cpdf_program_state programState() const { return state_; }

  // How many pairs of glyph and character are held of the font program.
  std::size_t nameCount() const { return program_ ? program_->entries().size() : 0; }

  // What was decided so far. `name` lives as long as the decoder.
  cpdf_font_facts facts() const;

 private:
  void readProgram(GfxFont *font, XRef *xref);
  void compare(const GfxFont *font);
  uint32_t glyph(CharCode code) const;
  Decision decideAnew(CharCode code, const Unicode *text, int count) const;
  bool isGuess(CharCode code) const;

  std::string name_;
  const char *kind_;
  int objectNumber_;
  bool isEmbedded_ = false;
  bool hasToUnicode_ = false;
  bool isComposite_ = false;
  // poppler makes up text for codes without any meaning.
  bool mapsCodesToThemselves_ = false;
  cpdf_program_state state_ = CPDF_PROGRAM_NONE;
  std::unique_ptr<FontProgram> program_;
  // Glyphs by code (TrueType) or CID; where it is empty CIDs are glyphs, and codes of simple fonts lead to none.
  std::vector<uint32_t> glyphs_;
  // Characters by the glyph names of a simple font; 0 for none. Empty where names play no role.
  std::vector<uint32_t> namedCharacters_;
  std::unordered_map<CharCode, Decision> decisions_;
  uint32_t counts_[CPDF_TEXT_SOURCE_COUNT] = {};
};

// Kind of a font as the PDF names it.
const char *kindName(GfxFontType type);

}  // namespace prongsai
