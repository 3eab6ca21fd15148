#include "RulingCollector.hpp"

#include "DottedLines.hpp"

#include <algorithm>
#include <cmath>

namespace prongsai {
namespace {

// A line may be this thick, in points; anything thicker is an area.
constexpr double kMaxFilledThickness = 3.0;
constexpr double kMaxStrokeThickness = 6.0;
// A line is at least this long, and longer than thick.
constexpr double kMinLength = 1.0;
// How far the ends of a horizontal (vertical) line may differ in y (x).
constexpr double kStraightness = 0.5;
constexpr double kSamePlace = 0.05;
constexpr std::size_t kMaxRulings = 200000;
// Fills are but a hint where cells are: those beyond this (a map, a picture made of squares) are not kept.
constexpr std::size_t kMaxFills = 20000;
// A path is not looked at beyond this number of points.
constexpr int kMaxPoints = 100000;

bool isPaintedWhite(const GfxRGB &color) {
  return color.r >= gfxColorComp1 && color.g >= gfxColorComp1 && color.b >= gfxColorComp1;
}

// How light a fill looks on white paper.
double luminance(const GfxRGB &color, double opacity) {
  if (isPaintedWhite(color)) return 1;
  double light = 0.299 * colToDbl(color.r) + 0.587 * colToDbl(color.g) + 0.114 * colToDbl(color.b);
  double seen = 1 - (1 - light) * std::clamp(opacity, 0.0, 1.0);
  return std::isfinite(seen) ? std::clamp(seen, 0.0, 1.0) : 1;
}

}  // namespace

RulingCollector::RulingCollector(const Bounds &page) : page_(page), dots_(std::make_unique<DottedLines>()) {}

RulingCollector::~RulingCollector() = default;

bool Bounds::isFinite() const {
  return std::isfinite(x0) && std::isfinite(y0) && std::isfinite(x1) && std::isfinite(y1);
}

Bounds Bounds::intersection(const Bounds &other) const {
  return {std::max(x0, other.x0), std::max(y0, other.y0), std::min(x1, other.x1),
          std::min(y1, other.y1)};
}

Bounds visibleArea(const GfxState *state, const Bounds &page) {
  Bounds clip{};
  state->getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
  return clip.isFinite() ? clip.intersection(page) : page;
}

// A subpath in device space.
struct RulingCollector::Outline {
  std::vector<double> x, y;
  std::vector<bool> isCurve;
  Bounds box{0, 0, -1, -1};
  bool isClosed = false;
  bool hasCurve = false;
  bool isFinite = true;

  // Four sides along the axes: `re`, or the same by lines.
  bool isRectangle() const {
    if (hasCurve || x.size() < 4 || x.size() > 6) return false;
    for (std::size_t i = 1; i < x.size(); i++) {
      bool isAlongAxis = std::fabs(x[i] - x[i - 1]) < kSamePlace || std::fabs(y[i] - y[i - 1]) < kSamePlace;
      bool isAtCorner = (std::fabs(x[i] - box.x0) < kSamePlace || std::fabs(x[i] - box.x1) < kSamePlace) &&
                        (std::fabs(y[i] - box.y0) < kSamePlace || std::fabs(y[i] - box.y1) < kSamePlace);
      if (!isAlongAxis || !isAtCorner) return false;
    }
    return true;
  }

  // A rectangle but for its round corners, which are small.
  bool isRounded() const {
    constexpr std::size_t kMostPoints = 120;  // each corner in eight curves
    if (!hasCurve || x.size() < 6 || x.size() > kMostPoints) return false;
    double twice = 0;
    for (std::size_t i = 0; i < x.size(); i++) {
      std::size_t next = (i + 1) % x.size();
      twice += x[i] * y[next] - x[next] * y[i];
    }
    constexpr double kLeastShare = 0.95;  // a circle's control points enclose 0.9
    return std::fabs(twice) / 2 >= kLeastShare * box.width() * box.height();
  }
};

RulingCollector::Outline RulingCollector::outline(const GfxState *state,
                                                  const GfxSubpath *subpath) const {
  Outline result;
  int count = std::min(subpath->getNumPoints(), kMaxPoints);
  result.x.reserve(count);
  result.y.reserve(count);
  for (int i = 0; i < count; i++) {
    double x = 0, y = 0;
    state->transform(subpath->getX(i), subpath->getY(i), &x, &y);
    if (!std::isfinite(x) || !std::isfinite(y)) {
      result.isFinite = false;
      return result;
    }
    result.x.push_back(x);
    result.y.push_back(y);
    result.isCurve.push_back(subpath->getCurve(i));
    result.hasCurve = result.hasCurve || subpath->getCurve(i);
    if (i == 0) result.box = {x, y, x, y};
    result.box = {std::min(result.box.x0, x), std::min(result.box.y0, y), std::max(result.box.x1, x),
                  std::max(result.box.y1, y)};
  }
  result.isClosed = subpath->isClosed();
  return result;
}

void RulingCollector::stroke(const GfxState *state) {
  if (state->getStrokeOpacity() <= 0) return;
  Bounds visible = visibleArea(state, page_);
  double lineWidth = std::fabs(state->getTransformedLineWidth());
  if (visible.isEmpty() || !std::isfinite(lineWidth) || lineWidth > kMaxStrokeThickness) return;
  GfxRGB color{};
  state->getStrokeRGB(&color);
  bool isWhite = isPaintedWhite(color);
  const GfxPath *path = state->getPath();
  for (int i = 0; i < path->getNumSubpaths() && !isFull_; i++) {
    Outline shape = outline(state, path->getSubpath(i));
    if (!shape.isFinite || shape.x.empty()) continue;
    std::size_t before = rulings_.size();
    strokeOutline(shape, visible, lineWidth);
    bool isShape = rulings_.size() == before && !shape.isRectangle() && shape.x.size() > 2;
    if ((isShape || shape.hasCurve) && !isWhite && !shape.box.intersection(visible).isEmpty()) {
      shapeCount_++;
    }
  }
}

void RulingCollector::strokeOutline(const Outline &shape, const Bounds &visible, double lineWidth) {
  // The border of a thin rectangle is one line, not two or four.
  if (shape.isRectangle() && addThinBox(shape.box.intersection(visible), lineWidth, false)) return;
  for (std::size_t i = 1; i < shape.x.size() && !isFull_; i++) {
    if (shape.isCurve[i] || shape.isCurve[i - 1]) continue;
    strokeSegment(shape.x[i - 1], shape.y[i - 1], shape.x[i], shape.y[i], visible, lineWidth);
  }
}

void RulingCollector::strokeSegment(double ax, double ay, double bx, double by, const Bounds &visible,
                                    double lineWidth) {
  double dx = std::fabs(bx - ax), dy = std::fabs(by - ay);
  bool isVertical = dy > dx;
  double across = isVertical ? dx : dy, along = isVertical ? dy : dx;
  if (across > kStraightness || along < kMinLength || across * 4 > along) return;
  // A line is seen while half its thickness is.
  double half = lineWidth / 2;
  double position = isVertical ? (ax + bx) / 2 : (ay + by) / 2;
  double low = isVertical ? visible.x0 : visible.y0, high = isVertical ? visible.x1 : visible.y1;
  if (position + half < low || position - half > high) return;
  double start = std::max(isVertical ? std::min(ay, by) : std::min(ax, bx),
                          isVertical ? visible.y0 : visible.x0);
  double end = std::min(isVertical ? std::max(ay, by) : std::max(ax, bx),
                        isVertical ? visible.y1 : visible.x1);
  if (end - start < kMinLength) return;
  add({position, start, end, lineWidth, isVertical ? 1 : 0, 0});
}

void RulingCollector::fill(const GfxState *state) {
  if (state->getFillOpacity() <= 0) return;
  Bounds visible = visibleArea(state, page_);
  if (visible.isEmpty()) return;
  GfxRGB color{};
  state->getFillRGB(&color);
  bool isWhite = isPaintedWhite(color);
  const GfxPath *path = state->getPath();
  Bounds previous{0, 0, -1, -1};
  for (int i = 0; i < path->getNumSubpaths() && !isFull_; i++) {
    Outline shape = outline(state, path->getSubpath(i));
    if (!shape.isFinite || shape.x.size() < 2) continue;
    Bounds seen = shape.box.intersection(visible);
    if (seen.isEmpty()) continue;
    bool isRectangle = shape.isRectangle();
    // A mitred border is a thin trapezium: its box will do.
    bool isThin = !shape.hasCurve && shape.x.size() <= 6 && addThinBox(seen, 0, true);
    if (isRectangle && !isThin && dots_->take(seen)) continue;
    if (!isThin && !isRectangle && !isWhite) shapeCount_++;
    bool isFrame = isRectangle && !previous.isEmpty() && addFrame(previous, shape.box);
    if (isFrame) {
      if (!fills_.empty()) fills_.pop_back();
    } else if ((isRectangle && !isThin) || shape.isRounded()) {
      addFill(seen, luminance(color, state->getFillOpacity()));
    }
    previous = isRectangle && !isThin && !isFrame ? shape.box : Bounds{0, 0, -1, -1};
  }
}

void RulingCollector::finish() {
  for (const cpdf_ruling &line : dots_->lines()) add(line);
}

// Adds the centre line of a thin box; says whether it was thin.
bool RulingCollector::addThinBox(const Bounds &box, double extraThickness, bool isFilled) {
  if (box.isEmpty()) return false;
  bool isVertical = box.height() > box.width();
  double thickness = isVertical ? box.width() : box.height();
  double length = isVertical ? box.height() : box.width();
  if (thickness > kMaxFilledThickness || length < kMinLength || length <= 2 * thickness) return false;
  double position = isVertical ? (box.x0 + box.x1) / 2 : (box.y0 + box.y1) / 2;
  add({position, isVertical ? box.y0 : box.x0, isVertical ? box.y1 : box.x1, thickness + extraThickness,
       isVertical ? 1 : 0, isFilled ? 1 : 0});
  return true;
}

// Borders painted as the area between two nested rectangles (as Skia does) are four lines; says whether
// they were some.
bool RulingCollector::addFrame(const Bounds &a, const Bounds &b) {
  bool isFirstOuter = a.width() >= b.width();
  const Bounds &outer = isFirstOuter ? a : b, &inner = isFirstOuter ? b : a;
  double margins[] = {inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1};
  for (double margin : margins) {
    if (margin < 0 || margin > kMaxFilledThickness) return false;
  }
  const Bounds sides[] = {{outer.x0, outer.y0, inner.x0, outer.y1},
                          {outer.x0, outer.y0, outer.x1, inner.y0},
                          {inner.x1, outer.y0, outer.x1, outer.y1},
                          {outer.x0, inner.y1, outer.x1, outer.y1}};
  for (int i = 0; i < 4; i++) {
    if (margins[i] > kSamePlace) addThinBox(sides[i].intersection(page_), 0, true);
  }
  return true;
}

void RulingCollector::addFill(const Bounds &box, double luminance) {
  if (!box.isEmpty() && fills_.size() < kMaxFills) fills_.push_back({box.x0, box.y0, box.x1, box.y1, luminance});
}

void RulingCollector::add(const cpdf_ruling &ruling) {
  if (!std::isfinite(ruling.position) || !std::isfinite(ruling.start) || !std::isfinite(ruling.end)) return;
  if (!rulings_.empty()) {
    // Fill and stroke of one path (`B`) give the same line twice.
    const cpdf_ruling &last = rulings_.back();
    if (last.is_vertical == ruling.is_vertical && std::fabs(last.position - ruling.position) < kSamePlace &&
        std::fabs(last.start - ruling.start) < kSamePlace && std::fabs(last.end - ruling.end) < kSamePlace) {
      return;
    }
  }
  if (rulings_.size() >= kMaxRulings) {
    isFull_ = true;
    return;
  }
  rulings_.push_back(ruling);
}

}  // namespace prongsai
