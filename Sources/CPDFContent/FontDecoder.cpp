#include "FontDecoder.hpp"

#include <algorithm>

#include <GlobalParams.h>
#include <fofi/FoFiTrueType.h>
#include <fofi/FoFiType1C.h>
#include <goo/GooString.h>
#include <goo/gmem.h>

namespace prongsai {
namespace {

constexpr std::size_t kMaxCodes = 65536;
// Decisions kept for one font; a font of more codes than that is decided anew each time.
constexpr std::size_t kMaxDecisions = 65536;
// Codes on which text layer and program must be comparable before the comparison means something.
constexpr int kFewestCompared = 8;

uint32_t lookUpName(const char *name) { return globalParams->mapNameToUnicodeText(name); }

// Characters that no producer gets wrong: consonants, leading vowels, Latin letters, digits.
bool isFirm(uint32_t c) {
  return (c >= 0x0E01 && c <= 0x0E2E) || (c >= 0x0E40 && c <= 0x0E44) || (c >= '0' && c <= '9') ||
         (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Whether poppler makes up text: without ToUnicode it takes the codes of an Adobe-Identity font for
// Unicode, though they are but glyph numbers.
bool hasIdentityCollection(const GfxFont *font) {
  const GooString *collection = static_cast<const GfxCIDFont *>(font)->getCollection();
  return !collection || collection->cmp("Adobe-Identity") == 0;
}

bool isSimpleType1(GfxFontType type) {
  return type == fontType1 || type == fontType1C || type == fontType1COT || type == fontType3;
}

std::vector<uint32_t> copyMap(const int *map, std::size_t count) {
  std::vector<uint32_t> glyphs;
  for (std::size_t i = 0; map && i < std::min(count, kMaxCodes); i++) {
    glyphs.push_back(map[i] > 0 ? static_cast<uint32_t>(map[i]) : 0);
  }
  return glyphs;
}

std::vector<uint32_t> takeMap(int *map, int count) {
  std::vector<uint32_t> glyphs = copyMap(map, count > 0 ? static_cast<std::size_t>(count) : 0);
  gfree(map);
  return glyphs;
}

// The one character that the text layer gives for a code; 0 for none or several.
uint32_t layerCharacter(const GfxFont *font, CharCode code, bool isComposite) {
  char bytes[2] = {static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
  CharCode read = 0;
  const Unicode *text = nullptr;
  int count = 0;
  double dx, dy, ox, oy;
  font->getNextChar(isComposite ? bytes : bytes + 1, isComposite ? 2 : 1, &read, &text, &count, &dx, &dy, &ox,
                    &oy);
  return count == 1 && text ? text[0] : 0;
}

// Glyphs by code or CID as poppler's renderer finds them; empty: CIDs are glyphs, codes lead to none.
std::vector<uint32_t> glyphMap(GfxFont *font, const std::vector<unsigned char> &bytes) {
  const auto *data = bytes.data();
  int size = static_cast<int>(bytes.size());
  switch (font->getType()) {
    case fontCIDType2:
    case fontCIDType2OT: {
      auto *composite = static_cast<GfxCIDFont *>(font);
      return copyMap(composite->getCIDToGID(), composite->getCIDToGIDLen());
    }
    case fontCIDType0COT: {
      std::unique_ptr<FoFiTrueType> file = FoFiTrueType::make(data, size);
      int count = 0;
      return file && file->isOpenTypeCFF() ? takeMap(file->getCIDToGIDMap(&count), count)
                                           : std::vector<uint32_t>();
    }
    case fontCIDType0C: {
      std::unique_ptr<FoFiType1C> file(FoFiType1C::make(data, size));
      int count = 0;
      return file ? takeMap(file->getCIDToGIDMap(&count), count) : std::vector<uint32_t>();
    }
    case fontTrueType:
    case fontTrueTypeOT: {
      std::unique_ptr<FoFiTrueType> file = FoFiTrueType::make(data, size);
      return file ? takeMap(static_cast<Gfx8BitFont *>(font)->getCodeToGIDMap(file.get()), 256)
                  : std::vector<uint32_t>(256, 0);
    }
    default:
      return {};
  }
}

}  // namespace

const char *kindName(GfxFontType type) {
  switch (type) {
    case fontType1:
    case fontType1C:
    case fontType1COT:
      return "Type1";
    case fontType3:
      return "Type3";
    case fontTrueType:
    case fontTrueTypeOT:
      return "TrueType";
    case fontCIDType0:
    case fontCIDType0C:
    case fontCIDType0COT:
      return "CIDFontType0";
    case fontCIDType2:
    case fontCIDType2OT:
      return "CIDFontType2";
    default:
      return "unknown";
  }
}

FontDecoder::FontDecoder(GfxFont *font, XRef *xref)
    : name_(font->getNameWithoutSubsetTag()), kind_(kindName(font->getType())), objectNumber_(font->getID()->num) {
  hasToUnicode_ = font->hasToUnicodeCMap();
  isComposite_ = font->isCIDFont();
  mapsCodesToThemselves_ = isComposite_ && !hasToUnicode_ && hasIdentityCollection(font);
  if (!isComposite_ && isSimpleType1(font->getType())) {
    for (int code = 0; code < 256; code++) {
      const char *name = static_cast<Gfx8BitFont *>(font)->getCharName(code);
      namedCharacters_.push_back(name ? characterOfName(name, lookUpName) : 0);
    }
  }
  Ref embedded;
  isEmbedded_ = font->getType() == fontType3 || font->getEmbeddedFontID(&embedded);
  if (font->getType() == fontType3) {
    state_ = CPDF_PROGRAM_DRAWINGS;
  } else if (isEmbedded_) {
    readProgram(font, xref);
  }
}

void FontDecoder::readProgram(GfxFont *font, XRef *xref) {
  std::optional<std::vector<unsigned char>> bytes = font->readEmbFontFile(xref);
  program_ = std::make_unique<FontProgram>(bytes ? *bytes : std::vector<unsigned char>());
  switch (program_->state()) {
    case FontProgram::State::kUnreadable:
      state_ = CPDF_PROGRAM_UNREADABLE;
      break;
    case FontProgram::State::kNameless:
      state_ = CPDF_PROGRAM_NAMELESS;
      break;
    case FontProgram::State::kNamed:
      state_ = CPDF_PROGRAM_READ;
      glyphs_ = glyphMap(font, *bytes);
      compare(font);
      break;
  }
  if (state_ != CPDF_PROGRAM_READ) program_.reset();
}

// A subset whose glyphs were numbered anew may keep the map of the whole font: then even the consonants
// differ, and nothing in the program can be believed.
void FontDecoder::compare(const GfxFont *font) {
  if (!hasToUnicode_) return;
  // The codes of a Type 1 font lead to names, not to glyph numbers.
  if (!isComposite_ && glyphs_.empty()) return;
  if (isComposite_ && font->getEncodingName().rfind("Identity", 0) != 0) return;
  int compared = 0, equal = 0;
  auto compareCode = [&](CharCode code, uint32_t drawn) {
    uint32_t text = layerCharacter(font, code, isComposite_);
    if (!isFirm(text)) return;
    compared += 1;
    equal += program_->names(drawn, text) ? 1 : 0;
  };
  if (glyphs_.empty()) {  // codes are glyphs
    uint32_t last = 0;
    for (const FontProgram::Entry &entry : program_->entries()) {
      if (entry.glyph < kMaxCodes && entry.glyph != last && isFirm(entry.character)) {
        compareCode(entry.glyph, entry.glyph);
      }
      last = entry.glyph;
    }
  }
  for (std::size_t code = 0; code < glyphs_.size(); code++) {
    uint32_t drawn = glyphs_[code];
    if (drawn != 0 && isFirm(program_->character(drawn))) compareCode(static_cast<CharCode>(code), drawn);
  }
  if (compared >= kFewestCompared && equal * 2 < compared) state_ = CPDF_PROGRAM_CONTRADICTED;
}

uint32_t FontDecoder::glyph(CharCode code) const {
  if (glyphs_.empty()) return isComposite_ ? code : 0;
  return code < glyphs_.size() ? glyphs_[code] : 0;
}

Decision FontDecoder::decide(CharCode code, const Unicode *text, int count) {
  auto known = decisions_.find(code);
  if (known != decisions_.end()) return known->second;
  Decision decision = decideAnew(code, text, count);
  if (decisions_.size() < kMaxDecisions) {
    decisions_[code] = decision;
    counts_[decision.source] += 1;
  }
  return decision;
}

Decision FontDecoder::decideAnew(CharCode code, const Unicode *text, int count) const {
  bool isSilent = mapsCodesToThemselves_ || isGuess(code);
  bool isMapped = false;
  for (int i = 0; !isSilent && i < count; i++) isMapped = isMapped || (text[i] != 0 && text[i] != 0xFFFD);
  Decision layer{isMapped ? CPDF_TEXT_LAYER : CPDF_TEXT_UNMAPPED, 0, isSilent};

  Decision program;
  if (state_ == CPDF_PROGRAM_READ) {
    uint32_t drawn = glyph(code);
    if (drawn != 0 && isMapped && count == 1 && program_->names(drawn, text[0])) return layer;
    if (uint32_t character = drawn == 0 ? 0 : program_->character(drawn)) {
      program = {CPDF_TEXT_PROGRAM, character, isSilent};
    } else if (uint32_t original = drawn == 0 ? 0 : program_->substituted(drawn)) {
      program = {CPDF_TEXT_SUBSTITUTION, original, isSilent};
    }
  }
  if (program.character == 0 && hasToUnicode_ && code < namedCharacters_.size() && namedCharacters_[code] != 0) {
    program = {CPDF_TEXT_PROGRAM, namedCharacters_[code], isSilent};
  }
  if (program.character == 0) return layer;
  bool isSame = isMapped && count == 1 && text[0] == program.character;
  if (isSame) return layer;
  return !isMapped || isThaiCharacter(program.character) ? program : layer;
}

// Without ToUnicode a glyph name that stands for no character says nothing; poppler would take a number
// in it for a character.
bool FontDecoder::isGuess(CharCode code) const {
  return !hasToUnicode_ && code < namedCharacters_.size() && namedCharacters_[code] == 0;
}

cpdf_font_facts FontDecoder::facts() const {
  cpdf_font_facts facts{};
  facts.name = name_.c_str();
  facts.kind = kind_;
  facts.object_number = objectNumber_;
  facts.is_embedded = isEmbedded_;
  facts.has_to_unicode = hasToUnicode_;
  facts.program = state_;
  for (int source = 0; source < CPDF_TEXT_SOURCE_COUNT; source++) facts.codes[source] = counts_[source];
  return facts;
}

}  // namespace prongsai
