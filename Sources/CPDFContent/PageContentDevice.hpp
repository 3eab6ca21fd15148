// The output device that listens to poppler drawing a page.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <OutputDev.h>

#include "DocumentFonts.hpp"
#include "RulingCollector.hpp"
#include "cpdfcontent.h"

namespace prongsai {

// Extents of a font above and below the baseline, in em.
struct Extents {
  double ascent, descent;
};

class PageContentDevice final : public OutputDev {
 public:
  // `decoders` must outlive the drawing of the page.
  PageContentDevice(const Bounds &page, DocumentFonts *decoders)
      : page_(page), rulings_(page), decoders_(decoders) {
    // What a page of text holds.
    glyphs_.reserve(4096);
    text_.reserve(4096);
  }

  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }

  // Shadings and tilings are areas: taken as a whole, for poppler would break them into strips that
  // look like lines.
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }
  bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int,
                         int, double, double) override {
    return true;
  }
  bool functionShadedFill(GfxState *, GfxFunctionShading *) override { return true; }
  bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override { return true; }
  bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override { return true; }
  bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override { return true; }
  bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override { return true; }

  void stroke(GfxState *state) override;
  void fill(GfxState *state) override;
  void eoFill(GfxState *state) override;

  void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
                CharCode code, int byteCount, const Unicode *text, int textCount) override;
  void beginActualText(GfxState *state, const GooString *text) override;
  void endActualText(GfxState *state) override;

  void drawImageMask(GfxState *state, Object *ref, Stream *data, int width, int height, bool invert,
                     bool interpolate, bool isInline) override;
  void drawImage(GfxState *state, Object *ref, Stream *data, int width, int height, GfxImageColorMap *colors,
                 bool interpolate, const int *maskColors, bool isInline) override;

  // The content of a soft mask is not shown: it only says where something else is.
  void beginTransparencyGroup(GfxState *, const double *, GfxColorSpace *, bool, bool,
                              bool forSoftMask) override;
  void endTransparencyGroup(GfxState *) override;

  // To be called when the page is done: ends an ActualText run that the page left open, lets go of poppler's objects.
  void finish();

  // poppler asks before it goes into a form: past the limit forms are left out, for ones that draw each
  // other many times would never end.
  bool useDrawForm() override { return countProgress(kWorkOfForm); }

  // Counts work done; says whether to stop.
  bool countProgress(uint32_t work);

  bool isFull() const { return isFull_ || rulings_.isFull(); }

  const std::vector<cpdf_glyph> &glyphs() const { return glyphs_; }
  const std::vector<uint32_t> &text() const { return text_; }
  const std::vector<cpdf_actual_text> &actualTexts() const { return actualTexts_; }
  const std::vector<cpdf_image> &images() const { return images_; }
  const RulingCollector &rulings() const { return rulings_; }
  // Pointers into the device's own strings.
  std::vector<cpdf_font> fonts() const;

 private:
  static constexpr uint32_t kWorkOfForm = 5;

  struct Font {
    std::string name;
    const char *kind;
    bool isEmbedded, hasToUnicode, isBold, hasMeaning;
    Extents extents;
    // In the document; -1 beyond its limits.
    int32_t number;
    // Null for a font without a number.
    FontDecoder *decoder;
  };

  bool isInSoftMask() const { return softMaskDepth_ > 0; }
  int32_t fontIndex(GfxFont *font);
  bool appendMeaning(const Font &font, CharCode code, const Unicode *text, int count, cpdf_glyph *glyph);
  bool appendText(const Unicode *text, int count, uint32_t *start, uint32_t *kept);
  void addImage(const GfxState *state, int pixelWidth, int pixelHeight);

  Bounds page_;
  RulingCollector rulings_;
  DocumentFonts *decoders_;
  std::vector<cpdf_glyph> glyphs_;
  std::vector<uint32_t> text_;
  std::vector<cpdf_actual_text> actualTexts_;
  std::vector<cpdf_image> images_;
  std::vector<Font> fonts_;
  std::map<std::pair<int, int>, int32_t> fontIndices_;
  // Text is drawn in long runs of one font. Held, for the address of a font that is given back with the resources
  // of its form may be the next font's.
  std::shared_ptr<const GfxFont> lastFont_;
  int32_t lastFontIndex_ = -1;
  std::vector<bool> groupIsSoftMask_;
  int softMaskDepth_ = 0;
  int actualTextDepth_ = 0;
  cpdf_actual_text openRun_{};
  uint32_t progress_ = 0;
  bool isFull_ = false;
};

}  // namespace prongsai
