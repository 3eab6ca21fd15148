#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "json_pointer.hpp"

/// Goes through a document before a tree is made of it: bounds the depth, and finds what a tree no
/// longer shows, names given twice.
class DocumentCheck : public nlohmann::json_sax<nlohmann::json> {
 public:
  using Report = std::function<void(const std::string &pointer, const std::string &message)>;

  DocumentCheck(size_t depth_limit, Report report) : depth_limit_(depth_limit), report_(std::move(report)) {}

  bool null() override { return value(); }
  bool boolean(bool) override { return value(); }
  bool number_integer(number_integer_t) override { return value(); }
  bool number_unsigned(number_unsigned_t) override { return value(); }
  bool number_float(number_float_t, const string_t &) override { return value(); }
  bool string(string_t &) override { return value(); }
  bool binary(binary_t &) override { return value(); }

  bool start_object(std::size_t) override { return open(true); }
  bool start_array(std::size_t) override { return open(false); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t &name) override {
    Level &level = levels_.back();
    level.step = name;
    if (!level.names.insert(name).second && duplicates_ < kDuplicateLimit) {
      ++duplicates_;
      report_(pointer(), "The name is given twice in its object.");
    }
    return true;
  }

  bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override {
    std::string message = error.what();
    // "[json.exception.parse_error.101] parse error at …": the id in front is of no use to people.
    const size_t end = message.find("] ");
    if (!message.empty() && message.front() == '[' && end != std::string::npos) message.erase(0, end + 2);
    report_("", "Not JSON: " + message + " (byte " + std::to_string(position) + ")");
    return false;
  }

 private:
  static constexpr size_t kDuplicateLimit = 1000;

  struct Level {
    bool is_object;
    size_t index = 0;
    std::string step;
    std::set<std::string> names;
  };

  bool value() {
    if (!levels_.empty()) ++levels_.back().index;
    return true;
  }

  bool open(bool is_object) {
    if (levels_.size() >= depth_limit_) {
      report_(pointer(), "Nested deeper than " + std::to_string(depth_limit_) + " levels.");
      return false;
    }
    levels_.push_back(Level{is_object, 0, {}, {}});
    return true;
  }

  bool close() {
    levels_.pop_back();
    return value();
  }

  std::string pointer() const {
    std::string pointer;
    for (const Level &level : levels_) {
      const std::string step = level.is_object ? level.step : std::to_string(level.index);
      append_step(pointer, step.data(), step.size());
    }
    return pointer;
  }

  const size_t depth_limit_;
  const Report report_;
  std::vector<Level> levels_;
  size_t duplicates_ = 0;
};
