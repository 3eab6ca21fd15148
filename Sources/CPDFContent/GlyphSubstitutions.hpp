// The single and alternate substitutions of a font program.
#pragma once

#include <cstddef>
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

  // Number of lookups that only put variants for glyphs. Those that exchange two glyphs, to write marks in
  // another order, are left out.
  std::size_t count() const { return lookups_.size(); }

  // The glyphs that a lookup, counted from 0, may put for one.
  std::vector<uint32_t> replacements(std::size_t lookup, uint32_t glyph) const;

 private:
  template <typename T, void (*destroy)(T *)>
  struct Destroyer {
    void operator()(T *value) const { destroy(value); }
  };
  template <typename T, void (*destroy)(T *)>
  using Owned = std::unique_ptr<T, Destroyer<T, destroy>>;

  struct Lookup {
    unsigned index;
    bool isAlternate;
  };

  void classify();
  bool exchanges(unsigned lookup) const;

  Owned<hb_face_t, hb_face_destroy> face_;
  std::vector<Lookup> lookups_;
};

}  // namespace prongsai
