// The fonts of a document, decoded once for all its pages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "FontDecoder.hpp"

namespace prongsai {

// Keeps a decoder for each font from its first use on.
class DocumentFonts {
 public:
  explicit DocumentFonts(XRef *xref) : xref_(xref) {}

  // The number of a font, from 0 in order of first use; -1 where there are more or larger fonts than the limits.
  int32_t number(GfxFont *font);

  // The decoder of a numbered font; lives as long as this.
  FontDecoder *decoder(int32_t number) { return decoders_[static_cast<std::size_t>(number)].get(); }

  // Number of fonts met so far.
  std::size_t count() const { return decoders_.size(); }

  // Facts of a font, in order of first use. Their strings live as long as this.
  cpdf_font_facts facts(std::size_t index) const { return decoders_[index]->facts(); }

 private:
  // A report has a dozen fonts, a book of merged files some hundreds.
  static constexpr std::size_t kMaxFonts = 5000;
  // Characters that the programs of all fonts name: a whole Thai font has a few thousand, a hostile one of a few
  // bytes a hundred thousand.
  static constexpr std::size_t kMaxNames = 5000000;

  XRef *xref_;
  std::vector<std::unique_ptr<FontDecoder>> decoders_;
  std::size_t nameCount_ = 0;
  // By number and generation of the font's object. poppler makes both up for a font that is no object of its own;
  // only together they tell it from others.
  std::map<std::pair<int, int>, int32_t> numbers_;
};

}  // namespace prongsai
