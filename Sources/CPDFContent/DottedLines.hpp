// Finds lines that are painted dot by dot.
#pragma once

#include <cstddef>
#include <vector>

#include "RulingCollector.hpp"

namespace prongsai {

// Small filled boxes that stand in a row at short, regular distances are one line: browsers paint dotted
// and dashed borders so.
class DottedLines {
 public:
  // Takes a filled box; says whether it is small enough to be a dot.
  bool take(const Bounds &box);
  // The lines that the dots make, horizontal ones first, each from the top left on.
  std::vector<cpdf_ruling> lines() const;

 private:
  std::vector<Bounds> dots_;
};

}  // namespace prongsai
