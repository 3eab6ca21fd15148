#include "DocumentFonts.hpp"

namespace prongsai {

int32_t DocumentFonts::number(GfxFont *font) {
  const Ref *ref = font->getID();
  auto known = numbers_.find({ref->num, ref->gen});
  if (known != numbers_.end()) return known->second;
  if (decoders_.size() >= kMaxFonts || nameCount_ >= kMaxNames) return -1;
  decoders_.push_back(std::make_unique<FontDecoder>(font, xref_));
  nameCount_ += decoders_.back()->nameCount();
  int32_t number = static_cast<int32_t>(decoders_.size()) - 1;
  numbers_[{ref->num, ref->gen}] = number;
  return number;
}

}  // namespace prongsai
