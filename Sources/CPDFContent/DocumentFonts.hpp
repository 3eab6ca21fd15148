// The fonts of a document, decoded once for all its pages.
#pragma once

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

  // The decoder of a font; null where there are more fonts than the limit.
  FontDecoder *decoder(GfxFont *font);

  // Number of fonts met so far.
  std::size_t count() const { return decoders_.size(); }

  // Facts of a font, in order of first use. Their strings live as long as this.
  cpdf_font_facts facts(std::size_t index) const { return decoders_[index]->facts(); }

 private:
  // A report has a dozen fonts, a book of merged files some hundreds.
  static constexpr std::size_t kMaxFonts = 5000;

  XRef *xref_;
  std::vector<std::unique_ptr<FontDecoder>> decoders_;
  std::map<std::pair<int, int>, FontDecoder *> byObject_;
};

}  // namespace prongsai
