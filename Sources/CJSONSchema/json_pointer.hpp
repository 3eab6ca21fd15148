#pragma once

#include <string>
#include <vector>

/// Appends a step to an RFC 6901 pointer.
inline void append_step(std::string &pointer, const char *text, size_t length) {
  pointer += '/';
  for (size_t i = 0; i < length; ++i) {
    if (text[i] == '~') {
      pointer += "~0";
    } else if (text[i] == '/') {
      pointer += "~1";
    } else {
      pointer += text[i];
    }
  }
}

/// The pointer of valijson's context: "<root>", then "[name]" or "[index]" for each step.
inline std::string pointer_of(const std::vector<std::string> &context) {
  std::string pointer;
  for (size_t i = 1; i < context.size(); ++i) {
    const std::string &step = context[i];
    const bool bracketed = step.size() >= 2 && step.front() == '[' && step.back() == ']';
    append_step(pointer, step.data() + (bracketed ? 1 : 0), step.size() - (bracketed ? 2 : 0));
  }
  return pointer;
}
