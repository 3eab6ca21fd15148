#include "PageContentDevice.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>

#include <GfxFont.h>
#include <Stream.h>
#include <UTF.h>
#include <goo/gmem.h>

namespace prongsai {
namespace {

constexpr std::size_t kMaxGlyphs = 500000;
constexpr std::size_t kMaxText = 4 * kMaxGlyphs;
constexpr std::size_t kMaxImages = 100000;
// poppler asks about every eleven operators; a page of a dense map has a million of them.
constexpr uint32_t kMaxProgress = 300000;
constexpr std::size_t kMaxFonts = 10000;
// A ligature stands for a few characters; a hostile map may name thousands for each code.
constexpr int kMaxTextOfGlyph = 64;

// An embedded subset without an encoding may use any code for any glyph.
bool hasMeaning(const GfxFont *font) {
  if (font->hasToUnicodeCMap() || font->isCIDFont()) return true;
  Ref program;
  bool isTrueType = font->getType() == fontTrueType || font->getType() == fontTrueTypeOT;
  return !isTrueType || !font->getEmbeddedFontID(&program) ||
         static_cast<const Gfx8BitFont *>(font)->getHasEncoding();
}

bool isBoldFont(const GfxFont *font, const std::string &name) {
  if (font->isBold() || font->getWeight() >= GfxFont::W600) return true;
  std::string lower = name;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return c < 0x80 ? static_cast<char>(std::tolower(c)) : c; });
  return lower.find("bold") != std::string::npos || lower.find("black") != std::string::npos ||
         lower.find("heavy") != std::string::npos;
}

// How many em a unit of the text space is: 1 but for Type 3 fonts, whose glyph space is free.
double emOfType3(const GfxFont *font) {
  const double *box = font->getFontBBox(), *matrix = font->getFontMatrix();
  double height = std::fabs((box[3] - box[1]) * matrix[3]);
  if (std::isfinite(height) && height > 0.01 && height < 1000) return height;
  double unit = std::fabs(matrix[3]) * 1000;
  return std::isfinite(unit) && unit > 0.01 && unit < 1000 ? unit : 1;
}

// Descriptors are often wrong; keep to what lines of text look like.
Extents extents(const GfxFont *font) {
  double ascent = font->getAscent(), descent = font->getDescent();
  if (!std::isfinite(ascent) || font->getType() == fontType3) ascent = 0.8;
  if (!std::isfinite(descent) || font->getType() == fontType3) descent = -0.2;
  return {std::clamp(ascent, 0.5, 1.1), std::clamp(descent, -0.5, -0.1)};
}

// Where the text runs, for an advance in device space (y downwards).
int directionOf(double dx, double dy) {
  if (std::fabs(dx) >= std::fabs(dy)) return dx >= 0 ? 0 : 180;
  return dy > 0 ? 90 : 270;
}

// A parallelogram's box: from `origin` along `advance`, between two offsets across.
Bounds boxAlong(double x, double y, double dx, double dy, double lowX, double lowY, double highX,
                double highY) {
  double xs[] = {x + lowX, x + highX, x + dx + lowX, x + dx + highX};
  double ys[] = {y + lowY, y + highY, y + dy + lowY, y + dy + highY};
  return {*std::min_element(xs, xs + 4), *std::min_element(ys, ys + 4), *std::max_element(xs, xs + 4),
          *std::max_element(ys, ys + 4)};
}

// Inline image data must be read past, or the rest of the content stream would be lost.
void skipInlineData(Stream *data, int width, int height, int bitsOfPixel) {
  int64_t bytesOfRow = (static_cast<int64_t>(width) * bitsOfPixel + 7) / 8;
  if (height <= 0 || bytesOfRow <= 0) return;
  // What a dictionary states may exceed all there is.
  int64_t count = bytesOfRow > INT64_MAX / height ? INT64_MAX : bytesOfRow * height;
  data->reset();
  for (int64_t i = 0; i < count && data->getChar() != EOF; i++) {
  }
  data->close();
}

}  // namespace

void PageContentDevice::stroke(GfxState *state) {
  if (!isInSoftMask()) rulings_.stroke(state);
}

void PageContentDevice::fill(GfxState *state) {
  if (!isInSoftMask()) rulings_.fill(state);
}

void PageContentDevice::eoFill(GfxState *state) { fill(state); }

void PageContentDevice::drawChar(GfxState *state, double x, double y, double dx, double dy, double, double,
                                 CharCode code, int byteCount, const Unicode *text, int textCount) {
  const std::shared_ptr<GfxFont> &font = state->getFont();
  if (isInSoftMask() || !font || isFull_) return;
  if (font != lastFont_) {
    lastFontIndex_ = fontIndex(font.get());
    lastFont_ = font;
  }
  int32_t index = lastFontIndex_;
  if (glyphs_.size() >= kMaxGlyphs || index < 0) {
    isFull_ = true;
    return;
  }
  const Font &known = fonts_[static_cast<std::size_t>(index)];
  bool isVerticalMode = font->getWMode() != 0;
  double spacing = state->getCharSpace() + (byteCount == 1 && code == 0x20 ? state->getWordSpace() : 0);
  double spaceX = 0, spaceY = 0;
  if (isVerticalMode) {
    state->textTransformDelta(0, spacing, &spaceX, &spaceY);
  } else {
    state->textTransformDelta(spacing * state->getHorizScaling(), 0, &spaceX, &spaceY);
  }
  double penX, penY, advanceX, advanceY;
  state->transform(x, y, &penX, &penY);
  state->transformDelta(dx - spaceX, dy - spaceY, &advanceX, &advanceY);
  double alongX, alongY, upX, upY;  // one em along the line, and upwards
  state->getFontTransMat(&alongX, &alongY, &upX, &upY);
  Extents extent = known.extents;
  if (font->getType() == fontType3) {
    double em = emOfType3(font.get());
    upX *= em;
    upY *= em;
  }
  Bounds box = boxAlong(penX, penY, advanceX, advanceY, upX * extent.descent, upY * extent.descent,
                        upX * extent.ascent, upY * extent.ascent);
  if (isVerticalMode) {  // the pen goes down the middle of the characters
    box = boxAlong(penX, penY, advanceX, advanceY, -alongX / 2, -alongY / 2, alongX / 2, alongY / 2);
  }
  double size = std::hypot(upX, upY);
  if (!box.isFinite() || !std::isfinite(size) || box.intersection(page_).isEmpty()) return;

  cpdf_glyph glyph{};
  glyph.x0 = box.x0;
  glyph.y0 = box.y0;
  glyph.x1 = box.x1;
  glyph.y1 = box.y1;
  glyph.direction = isVerticalMode ? directionOf(advanceX, advanceY) : directionOf(alongX, alongY);
  glyph.baseline = glyph.direction % 180 == 0 ? penY : penX;
  glyph.font_size = size;
  glyph.font = index;
  glyph.code = code;
  glyph.is_invisible = (state->getRender() & 3) == 3;
  if (!appendMeaning(known, code, text, std::min(textCount, kMaxTextOfGlyph), &glyph)) return;
  glyphs_.push_back(glyph);
}

// Text of a glyph as the font's decoder decides; says no when there is no room.
bool PageContentDevice::appendMeaning(const Font &font, CharCode code, const Unicode *text, int count,
                                      cpdf_glyph *glyph) {
  Decision decision{count > 0 ? CPDF_TEXT_LAYER : CPDF_TEXT_UNMAPPED, 0, false};
  if (font.decoder) decision = font.decoder->decide(code, text, count);
  glyph->source = decision.source;
  if (decision.source == CPDF_TEXT_LAYER) {
    return appendText(text, count, &glyph->text_start, &glyph->text_count);
  }
  if (decision.isLayerSilent) count = 0;
  glyph->is_corrected = decision.character != 0 || count > 0;
  Unicode character = decision.character;
  return appendText(&character, character != 0 ? 1 : 0, &glyph->text_start, &glyph->text_count) &&
         appendText(text, count, &glyph->layer_start, &glyph->layer_count);
}

// Keeps code points; says no when there is no room.
bool PageContentDevice::appendText(const Unicode *text, int count, uint32_t *start, uint32_t *kept) {
  std::size_t length = text && count > 0 ? static_cast<std::size_t>(count) : 0;
  if (text_.size() + length > kMaxText) {
    isFull_ = true;
    return false;
  }
  *start = static_cast<uint32_t>(text_.size());
  for (std::size_t i = 0; i < length; i++) {
    // poppler writes U+0000 for a code that the map leaves out.
    if (text[i] != 0) text_.push_back(text[i]);
  }
  *kept = static_cast<uint32_t>(text_.size()) - *start;
  return true;
}

int32_t PageContentDevice::fontIndex(GfxFont *font) {
  const Ref *ref = font->getID();
  auto known = fontIndices_.find({ref->num, ref->gen});
  if (known != fontIndices_.end()) return known->second;
  if (fonts_.size() >= kMaxFonts) return -1;
  Ref program;
  std::string name = font->getNameWithoutSubsetTag();
  bool isEmbedded = font->getType() == fontType3 || font->getEmbeddedFontID(&program);
  int32_t number = decoders_->number(font);
  fonts_.push_back({name, kindName(font->getType()), isEmbedded, font->hasToUnicodeCMap(), isBoldFont(font, name),
                    hasMeaning(font), extents(font), number, number < 0 ? nullptr : decoders_->decoder(number)});
  int32_t index = static_cast<int32_t>(fonts_.size()) - 1;
  fontIndices_[{ref->num, ref->gen}] = index;
  return index;
}

std::vector<cpdf_font> PageContentDevice::fonts() const {
  std::vector<cpdf_font> result;
  for (const Font &font : fonts_) {
    result.push_back({font.name.c_str(), font.kind, font.number, font.isEmbedded, font.hasToUnicode, font.isBold,
                      font.hasMeaning,
                      font.decoder ? font.decoder->programState() : CPDF_PROGRAM_UNREADABLE});
  }
  return result;
}

void PageContentDevice::beginActualText(GfxState *, const GooString *text) {
  if (isInSoftMask()) return;
  if (actualTextDepth_++ > 0) return;
  openRun_ = {};
  openRun_.first_glyph = static_cast<uint32_t>(glyphs_.size());
  Unicode *characters = nullptr;
  int count = text ? TextStringToUCS4(text->toStr(), &characters) : 0;
  appendText(characters, count, &openRun_.text_start, &openRun_.text_count);
  gfree(characters);
}

void PageContentDevice::endActualText(GfxState *) {
  if (isInSoftMask() || actualTextDepth_ == 0) return;
  if (--actualTextDepth_ > 0) return;
  openRun_.glyph_count = static_cast<uint32_t>(glyphs_.size()) - openRun_.first_glyph;
  if (openRun_.glyph_count > 0) actualTexts_.push_back(openRun_);
}

bool PageContentDevice::countProgress(uint32_t work) {
  progress_ = std::min(progress_ + work, kMaxProgress + 1);
  if (progress_ > kMaxProgress) isFull_ = true;
  return isFull();
}

void PageContentDevice::finish() {
  rulings_.finish();
  lastFont_.reset();
  softMaskDepth_ = 0;
  if (actualTextDepth_ > 0) {
    actualTextDepth_ = 1;
    endActualText(nullptr);
  }
}

void PageContentDevice::drawImageMask(GfxState *state, Object *, Stream *data, int width, int height, bool,
                                      bool, bool isInline) {
  if (isInline) skipInlineData(data, width, height, 1);
  addImage(state, width, height);
}

void PageContentDevice::drawImage(GfxState *state, Object *, Stream *data, int width, int height,
                                  GfxImageColorMap *colors, bool, const int *, bool isInline) {
  if (isInline && colors) {
    skipInlineData(data, width, height, colors->getNumPixelComps() * colors->getBits());
  }
  addImage(state, width, height);
}

void PageContentDevice::addImage(const GfxState *state, int pixelWidth, int pixelHeight) {
  if (isInSoftMask()) return;
  if (images_.size() >= kMaxImages) {
    isFull_ = true;
    return;
  }
  const double *m = state->getCTM();  // takes the unit square to the picture's area
  Bounds box = boxAlong(m[4], m[5], m[0], m[1], 0, 0, m[2], m[3]);
  if (!box.isFinite()) return;
  Bounds seen = box.intersection(visibleArea(state, page_));
  if (seen.isEmpty()) return;
  images_.push_back({seen.x0, seen.y0, seen.x1, seen.y1, pixelWidth, pixelHeight});
}

void PageContentDevice::beginTransparencyGroup(GfxState *, const double *, GfxColorSpace *, bool, bool,
                                               bool forSoftMask) {
  groupIsSoftMask_.push_back(forSoftMask);
  softMaskDepth_ += forSoftMask ? 1 : 0;
}

void PageContentDevice::endTransparencyGroup(GfxState *) {
  if (groupIsSoftMask_.empty()) return;
  softMaskDepth_ -= groupIsSoftMask_.back() ? 1 : 0;
  groupIsSoftMask_.pop_back();
}

}  // namespace prongsai
