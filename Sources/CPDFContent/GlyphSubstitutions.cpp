#include "GlyphSubstitutions.hpp"

#include <algorithm>

namespace prongsai {
namespace {

constexpr unsigned kMaxLookups = 2000;
constexpr unsigned kMaxAlternates = 16;

// Big-endian numbers of a table; 0 outside of it.
class Table {
 public:
  explicit Table(hb_blob_t *blob) { data_ = hb_blob_get_data(blob, &size_); }

  uint32_t u16(std::size_t offset) const {
    return offset + 2 <= size_ ? static_cast<uint32_t>(byte(offset) << 8 | byte(offset + 1)) : 0;
  }

 private:
  uint32_t byte(std::size_t offset) const { return static_cast<unsigned char>(data_[offset]); }

  const char *data_;
  unsigned size_ = 0;
};

constexpr uint32_t kSingle = 1, kAlternate = 3, kExtension = 7;

// The type of a lookup, seen through an extension; HarfBuzz does not tell it.
uint32_t lookupType(const Table &table, unsigned index) {
  std::size_t list = table.u16(8);
  std::size_t lookup = list + table.u16(list + 2 + 2 * std::size_t{index});
  uint32_t type = table.u16(lookup);
  if (type != kExtension || table.u16(lookup + 4) == 0) return type;
  return table.u16(lookup + table.u16(lookup + 6) + 2);
}

}  // namespace

GlyphSubstitutions::GlyphSubstitutions(const std::vector<unsigned char> &bytes) {
  Owned<hb_blob_t, hb_blob_destroy> blob(
      hb_blob_create(reinterpret_cast<const char *>(bytes.data()), static_cast<unsigned>(bytes.size()),
                     HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  face_.reset(hb_face_create(blob.get(), 0));
  classify();
}

void GlyphSubstitutions::classify() {
  unsigned count = std::min(hb_ot_layout_table_get_lookup_count(face_.get(), HB_OT_TAG_GSUB), kMaxLookups);
  Owned<hb_blob_t, hb_blob_destroy> blob(hb_face_reference_table(face_.get(), HB_OT_TAG_GSUB));
  Table table(blob.get());
  for (unsigned lookup = 0; lookup < count; lookup++) {
    uint32_t type = lookupType(table, lookup);
    if (type == kAlternate || (type == kSingle && !exchanges(lookup))) {
      lookups_.push_back({lookup, type == kAlternate});
    }
  }
}

bool GlyphSubstitutions::exchanges(unsigned lookup) const {
  Owned<hb_set_t, hb_set_destroy> before(hb_set_create()), input(hb_set_create()), after(hb_set_create()),
      output(hb_set_create());
  hb_ot_layout_lookup_collect_glyphs(face_.get(), HB_OT_TAG_GSUB, lookup, before.get(), input.get(), after.get(),
                                     output.get());
  hb_set_intersect(output.get(), input.get());
  return !hb_set_is_empty(output.get());
}

std::vector<uint32_t> GlyphSubstitutions::replacements(std::size_t lookup, uint32_t glyph) const {
  auto [index, isAlternate] = lookups_[lookup];
  if (isAlternate) {
    hb_codepoint_t glyphs[kMaxAlternates];
    unsigned count = kMaxAlternates;
    hb_ot_layout_lookup_get_glyph_alternates(face_.get(), index, glyph, 0, &count, glyphs);
    return {glyphs, glyphs + std::min(count, kMaxAlternates)};
  }
  if (!hb_ot_layout_lookup_would_substitute(face_.get(), index, &glyph, 1, true)) return {};
  Owned<hb_set_t, hb_set_destroy> closure(hb_set_create());
  hb_set_add(closure.get(), glyph);
  hb_ot_layout_lookup_substitute_closure(face_.get(), index, closure.get());
  hb_set_del(closure.get(), glyph);
  if (hb_set_get_population(closure.get()) != 1) return {};
  return {hb_set_get_min(closure.get())};
}

}  // namespace prongsai
