// Finds ruling lines among painted paths.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include <GfxState.h>

#include "cpdfcontent.h"

namespace prongsai {

// A rectangle in device space; empty when x0 > x1 or y0 > y1.
struct Bounds {
  double x0, y0, x1, y1;
  double width() const { return x1 - x0; }
  double height() const { return y1 - y0; }
  bool isEmpty() const { return !(x0 <= x1 && y0 <= y1); }
  bool isFinite() const;
  Bounds intersection(const Bounds &other) const;
};

// What is left of the page after clipping. The clip path counts by its box.
Bounds visibleArea(const GfxState *state, const Bounds &page);

class DottedLines;

// Collects horizontal and vertical lines: strokes, thin filled rectangles, and frames filled as the
// area between two rectangles; and the other rectangles that are filled.
class RulingCollector {
 public:
  explicit RulingCollector(const Bounds &page);
  ~RulingCollector();

  void stroke(const GfxState *state);
  void fill(const GfxState *state);
  // Adds the lines that only show when the page is complete; to be called once.
  void finish();

  const std::vector<cpdf_ruling> &rulings() const { return rulings_; }
  // Filled rectangles that are no lines.
  const std::vector<cpdf_fill> &fills() const { return fills_; }
  // Painted shapes that are no rulings and no plain rectangles.
  std::size_t shapeCount() const { return shapeCount_; }
  bool isFull() const { return isFull_; }

 private:
  struct Outline;

  Outline outline(const GfxState *state, const GfxSubpath *subpath) const;
  void strokeOutline(const Outline &outline, const Bounds &visible, double lineWidth);
  void strokeSegment(double ax, double ay, double bx, double by, const Bounds &visible,
                     double lineWidth);
  bool addThinBox(const Bounds &box, double extraThickness, bool isFilled);
  bool addFrame(const Bounds &outer, const Bounds &inner);
  void addFill(const Bounds &box, double luminance);
  void add(const cpdf_ruling &ruling);

  Bounds page_;
  std::unique_ptr<DottedLines> dots_;
  std::vector<cpdf_ruling> rulings_;
  std::vector<cpdf_fill> fills_;
  std::size_t shapeCount_ = 0;
  bool isFull_ = false;
};

}  // namespace prongsai
