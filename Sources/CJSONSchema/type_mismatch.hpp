#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

/// Words for a value of the wrong type, which the validator names without the types.
class TypeMismatch {
 public:
  TypeMismatch(const nlohmann::json &schema, const nlohmann::json &document)
      : schema_(schema), document_(document) {}

  /// A sentence with the type found and those that the schema names; empty when they cannot be told.
  std::string sentence(const std::string &pointer) const {
    std::vector<const nlohmann::json *> places{&schema_};
    const nlohmann::json *value = &document_;
    for (const std::string &step : steps(pointer)) {
      value = child(*value, step);
      if (!value) return "";
      places = below(places, step);
    }
    std::set<std::string> expected;
    for (const nlohmann::json *place : spread(places)) add_types(*place, expected);
    if (expected.empty()) return "";
    std::string names;
    for (const std::string &name : expected) names += (names.empty() ? "" : " or ") + name;
    return "The value is of type " + type_of(*value) + "; the schema asks for " + names + ".";
  }

 private:
  static constexpr size_t kPlaceLimit = 64;

  /// RFC 6901.
  static std::vector<std::string> steps(const std::string &pointer) {
    std::vector<std::string> steps;
    bool is_escaped = false;
    for (const char character : pointer) {
      if (character == '/') {
        steps.emplace_back();
      } else if (!steps.empty() && character == '~') {
        is_escaped = true;
        continue;
      } else if (!steps.empty()) {
        steps.back() += !is_escaped ? character : character == '0' ? '~' : '/';
      }
      is_escaped = false;
    }
    return steps;
  }

  static const nlohmann::json *child(const nlohmann::json &value, const std::string &step) {
    if (value.is_object()) {
      const auto member = value.find(step);
      return member == value.end() ? nullptr : &*member;
    }
    if (!value.is_array() || step.empty() || step.size() > 9) return nullptr;
    if (step.find_first_not_of("0123456789") != std::string::npos) return nullptr;
    const size_t index = std::stoul(step);
    return index < value.size() ? &value[index] : nullptr;
  }

  /// The schemas themselves and those that they refer to or are made of.
  std::vector<const nlohmann::json *> spread(std::vector<const nlohmann::json *> places) const {
    for (size_t index = 0; index < places.size() && places.size() < kPlaceLimit; ++index) {
      const nlohmann::json &place = *places[index];
      if (!place.is_object()) continue;
      const auto reference = place.find("$ref");
      if (reference != place.end() && reference->is_string()) {
        const nlohmann::json *goal = &schema_;
        for (const std::string &step : steps(reference->get<std::string>())) {
          goal = goal ? child(*goal, step) : nullptr;
        }
        if (goal) places.push_back(goal);
      }
      for (const char *name : {"allOf", "anyOf", "oneOf"}) {
        const auto parts = place.find(name);
        if (parts == place.end() || !parts->is_array()) continue;
        for (const auto &part : *parts) places.push_back(&part);
      }
    }
    return places;
  }

  std::vector<const nlohmann::json *> below(const std::vector<const nlohmann::json *> &places,
                                            const std::string &step) const {
    std::vector<const nlohmann::json *> found;
    for (const nlohmann::json *place : spread(places)) {
      if (!place->is_object()) continue;
      const auto properties = place->find("properties");
      if (properties != place->end()) {
        if (const nlohmann::json *property = child(*properties, step)) found.push_back(property);
      }
      const auto items = place->find("items");
      if (items != place->end() && items->is_object()) found.push_back(&*items);
    }
    return found;
  }

  static void add_types(const nlohmann::json &place, std::set<std::string> &names) {
    if (!place.is_object()) return;
    const auto type = place.find("type");
    if (type == place.end()) return;
    if (type->is_string()) names.insert(type->get<std::string>());
    if (!type->is_array()) return;
    for (const auto &name : *type) {
      if (name.is_string()) names.insert(name.get<std::string>());
    }
  }

  static std::string type_of(const nlohmann::json &value) {
    return value.is_number_integer() ? "integer" : value.type_name();
  }

  const nlohmann::json &schema_;
  const nlohmann::json &document_;
};
