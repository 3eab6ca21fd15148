#include "FontProgram.hpp"

#include <algorithm>
#include <memory>

#include <ft2build.h>
#include FT_FREETYPE_H

#include "GlyphSubstitutions.hpp"

namespace prongsai {
namespace {

// The largest font of the world has 65,535 glyphs and some 150,000 entries; hostile tables name more.
constexpr std::size_t kMaxEntries = 200000;
constexpr std::size_t kMaxBytes = 64u << 20;
// A raised mark may itself be replaced by a narrow one.
constexpr int kMaxChain = 3;

struct LibraryCloser {
  void operator()(FT_Library library) const { FT_Done_FreeType(library); }
};
struct FaceCloser {
  void operator()(FT_Face face) const { FT_Done_Face(face); }
};
using Library = std::unique_ptr<std::remove_pointer_t<FT_Library>, LibraryCloser>;
using Face = std::unique_ptr<std::remove_pointer_t<FT_Face>, FaceCloser>;

Library makeLibrary() {
  FT_Library library = nullptr;
  return Library(FT_Init_FreeType(&library) == 0 ? library : nullptr);
}

Face openFace(FT_Library library, const std::vector<unsigned char> &bytes) {
  FT_Face face = nullptr;
  bool isOpen = FT_New_Memory_Face(library, bytes.data(), static_cast<FT_Long>(bytes.size()), 0, &face) == 0;
  return Face(isOpen ? face : nullptr);
}

bool isThaiMark(uint32_t c) { return c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E3A) || (c >= 0x0E47 && c <= 0x0E4E); }

// One entry for each glyph that stands for one character only.
template <typename Entry>
std::vector<Entry> unambiguous(std::vector<Entry> entries) {
  std::sort(entries.begin(), entries.end());
  std::vector<Entry> kept;
  for (std::size_t i = 0, end = 0; i < entries.size(); i = end) {
    while (end < entries.size() && entries[end].glyph == entries[i].glyph) end++;
    if (entries[i].character == entries[end - 1].character) kept.push_back(entries[i]);
  }
  return kept;
}

}  // namespace

bool isThaiCharacter(uint32_t c) {
  return (c >= 0x0E01 && c <= 0x0E5B) || (c >= 0xF700 && c <= 0xF71A) || (c >= 0xF884 && c <= 0xF89E);
}

FontProgram::FontProgram(const std::vector<unsigned char> &bytes) {
  if (bytes.empty() || bytes.size() > kMaxBytes) return;
  Library library = makeLibrary();
  if (!library) return;
  Face face = openFace(library.get(), bytes);
  if (!face) return;
  state_ = State::kNameless;
  if (FT_Select_Charmap(face.get(), FT_ENCODING_UNICODE) != 0) return;
  FT_UInt glyph = 0;
  FT_ULong character = FT_Get_First_Char(face.get(), &glyph);
  while (glyph != 0 && entries_.size() < kMaxEntries) {
    entries_.push_back({glyph, static_cast<uint32_t>(character)});
    character = FT_Get_Next_Char(face.get(), character, &glyph);
  }
  if (entries_.empty()) return;
  state_ = State::kNamed;
  std::sort(entries_.begin(), entries_.end());
  if (FT_IS_SFNT(face.get())) readSubstitutions(bytes);
}

bool FontProgram::names(uint32_t glyph, uint32_t character) const {
  return std::binary_search(entries_.begin(), entries_.end(), Entry{glyph, character});
}

uint32_t FontProgram::character(uint32_t glyph) const {
  auto first = std::lower_bound(entries_.begin(), entries_.end(), Entry{glyph, 0});
  for (auto entry = first; entry != entries_.end() && entry->glyph == glyph; entry++) {
    if (isThaiCharacter(entry->character)) return entry->character;
  }
  return first != entries_.end() && first->glyph == glyph ? first->character : 0;
}

uint32_t FontProgram::substituted(uint32_t glyph) const {
  auto found = std::lower_bound(substitutions_.begin(), substitutions_.end(), Entry{glyph, 0});
  return found != substitutions_.end() && found->glyph == glyph ? found->character : 0;
}

// Only from Thai characters: the variants of other scripts keep their ToUnicode, and a full font has
// thousands of them.
void FontProgram::readSubstitutions(const std::vector<unsigned char> &bytes) {
  std::vector<Entry> known;
  std::vector<uint32_t> glyphs;
  for (const Entry &entry : entries_) {
    if (!isThaiCharacter(entry.character)) continue;
    known.push_back(entry);
    glyphs.push_back(entry.glyph);
  }
  GlyphSubstitutions substitutions(bytes, glyphs);
  for (int round = 0; round < kMaxChain && !known.empty() && substitutions.count() > 0; round++) {
    std::vector<Entry> found;
    for (std::size_t lookup = 0; lookup < substitutions.count(); lookup++) {
      std::vector<Entry> variants = this->variants(substitutions, lookup, known);
      found.insert(found.end(), variants.begin(), variants.end());
    }
    known = unambiguous(std::move(found));
    substitutions_.insert(substitutions_.end(), known.begin(), known.end());
    std::sort(substitutions_.begin(), substitutions_.end());
  }
}

// Glyphs without a character that a lookup puts for known ones, or for which it puts known marks; none where it also puts one character's glyph
// for another's, for then it does more than to choose variants.
std::vector<FontProgram::Entry> FontProgram::variants(GlyphSubstitutions &substitutions, std::size_t lookup,
                                                      const std::vector<Entry> &known) const {
  std::vector<Entry> found;
  for (const Entry &entry : known) {
    for (uint32_t glyph : substitutions.replacements(lookup, entry.glyph)) {
      uint32_t own = character(glyph);
      if (isThaiCharacter(own) && !names(glyph, entry.character)) return {};
      if (own == 0 && substituted(glyph) == 0) found.push_back({glyph, entry.character});
    }
  }
  // Some fonts name the raised mark and put it for the other. Not so with vowels: they put า for the glyph of ำ.
  for (uint32_t glyph : substitutions.inputs(lookup)) {
    if (character(glyph) != 0 || substituted(glyph) != 0) continue;
    for (uint32_t replacement : substitutions.replacements(lookup, glyph)) {
      if (isThaiMark(character(replacement))) found.push_back({glyph, character(replacement)});
    }
  }
  return found;
}

uint32_t characterOfName(const std::string &name, uint32_t (*lookUp)(const char *)) {
  std::string base = name.substr(0, name.find('.'));
  if (base.empty()) return 0;
  if (uint32_t listed = lookUp(base.c_str())) return listed;
  // The list says "maithothai" where many Thai fonts say "maitho".
  if (uint32_t thai = lookUp((base + "thai").c_str())) return thai;
  std::size_t digits = base.rfind("uni", 0) == 0 && base.size() == 7 ? 3
                       : base[0] == 'u' && base.size() >= 5 && base.size() <= 7 ? 1
                                                                                : 0;
  if (digits == 0) return 0;
  uint32_t value = 0;
  for (std::size_t i = digits; i < base.size(); i++) {
    char c = base[i];
    if (c >= '0' && c <= '9') {
      value = value * 16 + static_cast<uint32_t>(c - '0');
    } else if (c >= 'A' && c <= 'F') {
      value = value * 16 + static_cast<uint32_t>(c - 'A' + 10);
    } else {
      return 0;
    }
  }
  return value < 0x110000 ? value : 0;
}

}  // namespace prongsai
