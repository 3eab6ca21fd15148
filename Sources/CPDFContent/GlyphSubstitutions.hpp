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
  // Reads the lookups that have to do with some glyphs, or with glyphs that others put for them. `bytes` must
  // outlive this.
  GlyphSubstitutions(const std::vector<unsigned char> &bytes, const std::vector<uint32_t> &glyphs);

  // Number of lookups that only put variants for glyphs. Those that exchange two glyphs, to write marks in
  // another order, are left out.
  std::size_t count() const { return lookups_.size(); }

  // The glyphs for which a lookup, counted from 0, puts others.
  const std::vector<uint32_t> &inputs(std::size_t lookup) const { return lookups_[lookup].inputs; }

  // The glyphs that a lookup may put for one; none any more after very many questions.
  std::vector<uint32_t> replacements(std::size_t lookup, uint32_t glyph);

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
    std::vector<uint32_t> inputs;
  };

  using Set = Owned<hb_set_t, hb_set_destroy>;
  void classify(Set concerned);
  bool exchanges(std::size_t lookup);

  Owned<hb_face_t, hb_face_destroy> face_;
  std::vector<Lookup> lookups_;
  // A font for Thai needs some hundreds; a hostile one would ask for billions.
  uint32_t budget_ = 200000;
};

}  // namespace prongsai
