#include "DottedLines.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace prongsai {
namespace {

constexpr double kMaxDot = 3.0;
// Distance between dots, edge to edge: at most this many times their size.
constexpr double kMaxGapInDots = 2.5;
constexpr double kSameLine = 0.4;
// Fewer dots are a bullet or an ellipsis.
constexpr std::size_t kMinDots = 6;
constexpr std::size_t kMaxDots = 400000;

// Rows of dots along one axis; `isVertical` swaps the axes.
class Rows {
 public:
  Rows(std::vector<Bounds> dots, bool isVertical) : dots_(std::move(dots)), isVertical_(isVertical) {
    if (isVertical_) {
      for (Bounds &dot : dots_) dot = {dot.y0, dot.x0, dot.y1, dot.x1};
    }
    // Positions are snapped first: sorting by nearly equal numbers would tear lines apart.
    std::sort(dots_.begin(), dots_.end(), [](const Bounds &a, const Bounds &b) {
      return std::make_tuple(line(a), a.x0, a.x1) < std::make_tuple(line(b), b.x0, b.x1);
    });
  }

  void appendTo(std::vector<cpdf_ruling> &lines) const {
    std::size_t first = 0;
    for (std::size_t i = 1; i <= dots_.size(); i++) {
      if (i < dots_.size() && follows(dots_[i - 1], dots_[i])) continue;
      if (i - first >= kMinDots) lines.push_back(ruling(first, i));
      first = i;
    }
  }

 private:
  static double line(const Bounds &dot) { return std::round((dot.y0 + dot.y1) / (2 * kSameLine)); }

  static bool follows(const Bounds &a, const Bounds &b) {
    return line(a) == line(b) && b.x0 - a.x1 <= kMaxGapInDots * std::max(a.width(), a.height());
  }

  cpdf_ruling ruling(std::size_t first, std::size_t end) const {
    double reach = dots_[first].x1, thickness = 0;
    for (std::size_t i = first; i < end; i++) {
      reach = std::max(reach, dots_[i].x1);
      thickness = std::max(thickness, dots_[i].height());
    }
    double position = (dots_[first].y0 + dots_[first].y1) / 2;
    return {position, dots_[first].x0, reach, thickness, isVertical_ ? 1 : 0, 1};
  }

  std::vector<Bounds> dots_;
  bool isVertical_;
};

}  // namespace

bool DottedLines::take(const Bounds &box) {
  if (box.isEmpty() || box.width() > kMaxDot || box.height() > kMaxDot || box.width() <= 0 || box.height() <= 0) {
    return false;
  }
  if (dots_.size() < kMaxDots) dots_.push_back(box);
  return true;
}

std::vector<cpdf_ruling> DottedLines::lines() const {
  std::vector<cpdf_ruling> lines;
  if (dots_.size() < kMinDots) return lines;
  Rows(dots_, false).appendTo(lines);
  Rows(dots_, true).appendTo(lines);
  return lines;
}

}  // namespace prongsai
