#include "DocumentFonts.hpp"

namespace prongsai {

FontDecoder *DocumentFonts::decoder(GfxFont *font) {
  const Ref *ref = font->getID();
  auto known = byObject_.find({ref->num, ref->gen});
  if (known != byObject_.end()) return known->second;
  if (decoders_.size() >= kMaxFonts) return nullptr;
  decoders_.push_back(std::make_unique<FontDecoder>(font, xref_));
  byObject_[{ref->num, ref->gen}] = decoders_.back().get();
  return decoders_.back().get();
}

}  // namespace prongsai
