#include "GlyphSubstitutions.hpp"

#include <algorithm>
#include <utility>

namespace prongsai {
namespace {

constexpr unsigned kMaxLookups = 2000;
constexpr unsigned kMaxAlternates = 16;
// A lookup for Thai concerns some dozens of glyphs.
constexpr std::size_t kMaxInputs = 2000;

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

// Variants of variants of variants.
constexpr int kRounds = 3;

// The glyphs that a lookup concerns.
void collect(hb_face_t *face, unsigned lookup, hb_set_t *input, hb_set_t *output) {
  hb_ot_layout_lookup_collect_glyphs(face, HB_OT_TAG_GSUB, lookup, nullptr, input, nullptr, output);
}

bool intersect(const hb_set_t *a, const hb_set_t *b) {
  hb_codepoint_t glyph = HB_SET_VALUE_INVALID;
  while (hb_set_next(b, &glyph)) {
    if (hb_set_has(a, glyph)) return true;
  }
  return false;
}

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

GlyphSubstitutions::GlyphSubstitutions(const std::vector<unsigned char> &bytes,
                                       const std::vector<uint32_t> &glyphs) {
  Owned<hb_blob_t, hb_blob_destroy> blob(
      hb_blob_create(reinterpret_cast<const char *>(bytes.data()), static_cast<unsigned>(bytes.size()),
                     HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  face_.reset(hb_face_create(blob.get(), 0));
  Set concerned(hb_set_create());
  for (uint32_t glyph : glyphs) hb_set_add(concerned.get(), glyph);
  classify(std::move(concerned));
}

// A full font has hundreds of lookups for other scripts, so those are not looked at any closer.
void GlyphSubstitutions::classify(Set concerned) {
  unsigned count = std::min(hb_ot_layout_table_get_lookup_count(face_.get(), HB_OT_TAG_GSUB), kMaxLookups);
  Owned<hb_blob_t, hb_blob_destroy> blob(hb_face_reference_table(face_.get(), HB_OT_TAG_GSUB));
  Table table(blob.get());
  std::vector<Lookup> candidates;
  for (unsigned lookup = 0; lookup < count; lookup++) {
    uint32_t type = lookupType(table, lookup);
    if (type == kSingle || type == kAlternate) candidates.push_back({lookup, type == kAlternate, {}});
  }
  for (int round = 0; round < kRounds; round++) {
    std::vector<Lookup> others;
    for (Lookup &lookup : candidates) {
      Set input(hb_set_create()), output(hb_set_create());
      collect(face_.get(), lookup.index, input.get(), output.get());
      if (!intersect(concerned.get(), input.get()) && !intersect(concerned.get(), output.get())) {
        others.push_back(lookup);
        continue;
      }
      hb_set_union(concerned.get(), input.get());
      hb_set_union(concerned.get(), output.get());
      hb_codepoint_t glyph = HB_SET_VALUE_INVALID;
      while (lookup.inputs.size() < kMaxInputs && hb_set_next(input.get(), &glyph)) lookup.inputs.push_back(glyph);
      lookups_.push_back(lookup);
      if (!lookup.isAlternate && exchanges(lookups_.size() - 1)) lookups_.pop_back();
    }
    candidates = std::move(others);
  }
}

// Whether a lookup leads from some glyph back to it.
bool GlyphSubstitutions::exchanges(std::size_t lookup) {
  constexpr int kLongestCycle = 4;
  for (uint32_t start : inputs(lookup)) {
    uint32_t glyph = start;
    for (int step = 0; step < kLongestCycle; step++) {
      std::vector<uint32_t> next = replacements(lookup, glyph);
      if (next.empty()) break;
      glyph = next.front();
      if (glyph == start) return true;
    }
  }
  return false;
}

std::vector<uint32_t> GlyphSubstitutions::replacements(std::size_t lookup, uint32_t glyph) {
  if (budget_ == 0) return {};
  budget_ -= 1;
  unsigned index = lookups_[lookup].index;
  if (lookups_[lookup].isAlternate) {
    hb_codepoint_t glyphs[kMaxAlternates];
    unsigned count = kMaxAlternates;
    hb_ot_layout_lookup_get_glyph_alternates(face_.get(), index, glyph, 0, &count, glyphs);
    return {glyphs, glyphs + std::min(count, kMaxAlternates)};
  }
  if (!hb_ot_layout_lookup_would_substitute(face_.get(), index, &glyph, 1, true)) return {};
  Set closure(hb_set_create());
  hb_set_add(closure.get(), glyph);
  hb_ot_layout_lookup_substitute_closure(face_.get(), index, closure.get());
  hb_set_del(closure.get(), glyph);
  if (hb_set_get_population(closure.get()) != 1) return {};
  return {hb_set_get_min(closure.get())};
}

}  // namespace prongsai
