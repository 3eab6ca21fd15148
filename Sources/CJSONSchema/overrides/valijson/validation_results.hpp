// Stands in for valijson's header of the same name: it is found first on the search path.
//
// valijson keeps every error of a document in memory, with its path; a hostile document of a few
// megabytes makes gigabytes of them. This one stops validation after a fixed number.
#pragma once

#include <cstddef>
#include <deque>
#include <exception>
#include <string>
#include <vector>

namespace valijson {

/// Thrown out of a validation that has found enough; the results keep what was found before.
class TooManyErrors : public std::exception {};

/// The errors of a validation, first in first out: the interface that valijson uses.
class ValidationResults {
 public:
  static constexpr std::size_t kLimit = 20000;

  struct Error {
    /// "<root>", then "[name]" or "[index]" for each step.
    std::vector<std::string> context;
    std::string description;
  };

  std::size_t numErrors() const { return errors_.size(); }

  void pushError(const std::vector<std::string> &context, const std::string &description) {
    if (errors_.size() >= kLimit) throw TooManyErrors();
    errors_.push_back({context, description});
  }

  bool popError(Error &error) {
    if (errors_.empty()) return false;
    error = std::move(errors_.front());
    errors_.pop_front();
    return true;
  }

 private:
  std::deque<Error> errors_;
};

}  // namespace valijson
