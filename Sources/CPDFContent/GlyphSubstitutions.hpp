// The single and alternate substitutions of a font program.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <hb-ot.h>

namespace prongsai {

// What a glyph may be replaced by, one for one, according to the GSUB table (OpenType specification, lookup
// types 1 and 3, also behind type 7).
class GlyphSubstitutions {
 public:
  // `bytes` must outlive this.
  explicit GlyphSubstitutions(const std::vector<unsigned char> &bytes);

  bool isEmpty() const { return singles_.empty() && alternates_.empty(); }

  // The glyphs that replace one, lookup by lookup.
  std::vector<uint32_t> replacements(uint32_t glyph) const;

 private:
  template <typename T, void (*destroy)(T *)>
  struct Destroyer {
    void operator()(T *value) const { destroy(value); }
  };
  template <typename T, void (*destroy)(T *)>
  using Owned = std::unique_ptr<T, Destroyer<T, destroy>>;

  void classify();

  Owned<hb_face_t, hb_face_destroy> face_;
  // Indices of lookups.
  std::vector<unsigned> singles_, alternates_;
};

}  // namespace prongsai
