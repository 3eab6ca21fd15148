import Codebook
import PageModel
import ReportModel
import ThaiText

/// Decides which agency reports, from the report's own words: the spelling of the majority, never a
/// guess from outside.
struct AgencyReader {
  let names: AgencyNames
  let places: PlaceNames

  init(codebooks: CodebookLibrary) {
    names = AgencyNames(kinds: codebooks.agencyKinds)
    places = PlaceNames(provinces: codebooks.provinces)
  }

  /// Mentions of one spelling.
  private struct Candidate {
    let kind: AgencyKind
    /// Kind and name in full.
    let fullName: String
    /// The name without its kind.
    let name: String
    let firstPlace: Place
    let asPrinted: String
    let repairs: [String]
    var weight: Int
    /// Whether a title names it.
    var isTitled: Bool
    let order: Int
  }

  /// The reporting agency, its name without its kind in key form, and every mention of an agency.
  func read(_ texts: [DocumentText]) -> (
    agency: Agency, name: [Unicode.Scalar]?, mentions: [AgencyMention]
  ) {
    let squeezed = texts.map(\.squeezed)
    let local = squeezed.map(names.local)
    let locator = AgencyLocator(places: places)
    guard let chosen = chosen(texts, squeezed, local) else {
      return (unnamed(at: locator.location(texts, squeezed)), nil, [])
    }
    let located = locator.location(
      texts, squeezed, of: chosen.name, kind: chosen.kind.id, at: chosen.firstPlace)
    let agency = Agency(
      name: chosen.fullName, kind: chosen.kind.id, district: located.district,
      province: located.province?.name ?? "", provinceCode: located.province?.code ?? "",
      place: chosen.firstPlace,
      confidence: 0.98, asPrinted: chosen.asPrinted, repairs: chosen.repairs)
    return (
      agency, SqueezedText.key(chosen.name), mentions(squeezed, local, chosen, province: located.province)
    )
  }

  /// A report of no agency in particular, of a district or a province.
  private func unnamed(at located: AgencyLocator.Location) -> Agency {
    Agency(
      name: "", kind: "", district: located.district, province: located.province?.name ?? "",
      provinceCode: located.province?.code ?? "", confidence: located.province == nil ? 0 : 0.9)
  }

  // MARK: Name

  private func chosen(
    _ texts: [DocumentText], _ squeezed: [SqueezedText], _ local: [[PrintedAgency]]
  ) -> Candidate? {
    let listed = localCandidates(texts, squeezed, local) { $0.isInTable }
    var running = localCandidates(texts, squeezed, local) { !$0.isInTable }
    if listed.count >= Self.fewestListed { running = running.filter(\.value.isTitled) }
    let titled = running.isEmpty ? titleCandidates(texts, squeezed) : running
    // Agencies that only tables name may be those that the reporting one looks after.
    let known = titled.isEmpty ? only(listed) : titled
    let found = known.isEmpty && listed.isEmpty ? officeCandidates(texts, squeezed) : known
    return found.values.max { a, b in (a.weight, -a.order) < (b.weight, -b.order) }
  }

  /// A report whose tables name so many agencies may be one on all of them: its own stands in a title.
  private static let fewestListed = 4

  /// Of agencies that only tables name, none is the reporting one unless it is the only one.
  private func only(_ candidates: [String: Candidate]) -> [String: Candidate] {
    candidates.count == 1 ? candidates : [:]
  }

  /// Agencies of local government; those that tables name count for one that other texts name too.
  private func localCandidates(
    _ texts: [DocumentText], _ squeezed: [SqueezedText], _ local: [[PrintedAgency]],
    where isCounted: (DocumentText) -> Bool
  ) -> [String: Candidate] {
    var candidates: [String: Candidate] = [:]
    for (index, text) in squeezed.enumerated() where isCounted(texts[index]) {
      for printed in local[index] where printed.isClean && printed.name.count >= 2 {
        add(
          printed, in: text, weight: weight(printed, texts[index], text),
          isTitled: texts[index].isTitle && names.isOwner(printed, of: text), to: &candidates)
      }
      addDividedName(at: index, texts, squeezed, local, to: &candidates)
    }
    for (index, text) in squeezed.enumerated() where !isCounted(texts[index]) {
      for printed in local[index] where printed.isClean && printed.name.count >= 2 {
        support(printed, in: text, weight: weight(printed, texts[index], text), of: &candidates)
      }
    }
    return candidates
  }

  /// Agencies of any kind that begin a title, or that a title is of.
  private func titleCandidates(
    _ texts: [DocumentText], _ squeezed: [SqueezedText]
  ) -> [String: Candidate] {
    var candidates: [String: Candidate] = [:]
    for (index, text) in squeezed.enumerated() where texts[index].isTitle {
      let weight = texts[index].isCover ? 3 : 1
      // Agencies of local government that end clean were found already.
      if let printed = names.leading(in: text), !AgencyNames.localKinds.contains(printed.kind.id),
        !printed.name.isEmpty || printed.kind.id == "special_local"
      {
        add(printed, in: text, weight: printed.kind.id == "province" ? 1 : weight, to: &candidates)
      } else if let printed = names.owner(in: text) {
        add(printed, in: text, weight: weight, to: &candidates)
      }
    }
    return candidates
  }

  /// Offices and companies that titles of the cover are of.
  private func officeCandidates(
    _ texts: [DocumentText], _ squeezed: [SqueezedText]
  ) -> [String: Candidate] {
    var candidates: [String: Candidate] = [:]
    for (index, text) in squeezed.enumerated() where texts[index].isTitle && texts[index].isCover {
      if let printed = names.office(in: text) { add(printed, in: text, weight: 1, to: &candidates) }
    }
    return candidates
  }

  /// A cover may set the kind on one line and the name on the next.
  private func addDividedName(
    at index: Int, _ texts: [DocumentText], _ squeezed: [SqueezedText], _ local: [[PrintedAgency]],
    to candidates: inout [String: Candidate]
  ) {
    guard texts[index].isCover, index + 1 < texts.count, texts[index + 1].isCover,
      let printed = local[index].last, printed.nameStart == squeezed[index].scalars.count
    else { return }
    let next = squeezed[index + 1]
    let name = names.name(in: next, from: 0)
    guard name.end >= 2, name.isClean, local[index + 1].isEmpty,
      !places.isDistrictWord(in: next, at: 0), !places.isProvinceWord(in: next, at: 0)
    else { return }
    var whole = texts[index].text
    whole.append(texts[index + 1].text)
    let text = SqueezedText(whole)
    for joined in names.local(in: text) where joined.nameStart == printed.nameStart {
      add(joined, in: text, weight: 3, to: &candidates)
    }
  }

  /// Titles, covers and mentions with the district count more: a sentence may speak of a neighbour.
  private func weight(_ printed: PrintedAgency, _ text: DocumentText, _ squeezed: SqueezedText) -> Int {
    var weight = printed.isKindOfficial ? 2 : 1
    if text.isTitle { weight += 1 }
    if places.isDistrictWord(in: squeezed, at: printed.name.upperBound)
      || places.isProvinceWord(in: squeezed, at: printed.name.upperBound)
    {
      weight += 2
    }
    return text.isInTable ? 1 : weight
  }

  /// Adds to the weight of an agency that is a candidate already.
  private func support(
    _ printed: PrintedAgency, in text: SqueezedText, weight: Int, of candidates: inout [String: Candidate]
  ) {
    candidates[key(of: printed, in: text)]?.weight += weight
  }

  private func name(of printed: PrintedAgency, in text: SqueezedText) -> String {
    text.source.string(in: text.sourceRange(printed.name)).split(whereSeparator: \.isWhitespace).joined()
  }

  private func key(of printed: PrintedAgency, in text: SqueezedText) -> String {
    printed.kind.id + "|" + name(of: printed, in: text)
  }

  private func add(
    _ printed: PrintedAgency, in text: SqueezedText, weight: Int, isTitled: Bool = true,
    to candidates: inout [String: Candidate]
  ) {
    let name = name(of: printed, in: text)
    let key = key(of: printed, in: text)
    if candidates[key] != nil {
      candidates[key]?.weight += weight
      if isTitled { candidates[key]?.isTitled = true }
      return
    }
    let range = text.sourceRange(printed.range)
    guard let place = text.source.place(in: range) else { return }
    candidates[key] = Candidate(
      kind: printed.kind, fullName: names.fullName(of: printed, in: text), name: name,
      firstPlace: place, asPrinted: text.source.string(in: range),
      repairs: text.source.repairRules(in: range), weight: weight, isTitled: isTitled, order: candidates.count
    )
  }

  // MARK: Mentions

  private func mentions(
    _ texts: [SqueezedText], _ local: [[PrintedAgency]], _ chosen: Candidate, province: Province?
  ) -> [AgencyMention] {
    let key = SqueezedText.key(chosen.name)
    return zip(texts, local).flatMap { text, agencies in
      agencies.compactMap { printed in mention(printed, in: text, chosen, key, province) }
    }
  }

  private func mention(
    _ printed: PrintedAgency, in text: SqueezedText, _ chosen: Candidate, _ key: [Unicode.Scalar],
    _ province: Province?
  ) -> AgencyMention? {
    let isSame = text.matches(key, at: printed.nameStart)
    let name = isSame ? printed.nameStart..<(printed.nameStart + key.count) : printed.name
    let isPlaced =
      places.isDistrictWord(in: text, at: name.upperBound)
      || places.isProvinceWord(in: text, at: name.upperBound)
    guard isSame || isName(printed, key, in: text, isPlaced: isPlaced) else { return nil }
    let sourceRange = text.sourceRange(printed.kindStart..<name.upperBound)
    guard let place = text.source.place(in: sourceRange) else { return nil }
    let printedName = text.source.string(in: text.sourceRange(name)).split(whereSeparator: \.isWhitespace)
      .joined()
    let district = places.district(in: text, at: name.upperBound)
    let relation = self.relation(
      isSame: isSame, printed, name: Array(text.scalars[name]), key, chosen,
      isHere: isHere(text, after: district?.end ?? name.upperBound, province))
    return AgencyMention(
      name: printed.kind.name + printedName, kind: printed.kind.id,
      asPrinted: text.source.string(in: sourceRange),
      district: district?.name ?? "", place: place, relation: relation,
      confidence: printed.isClean || isSame ? 0.95 : 0.6, repairs: text.source.repairRules(in: sourceRange))
  }

  /// Whether the words after a kind are a name: not a sentence about `อบต.` that goes on after a blank,
  /// nor the beginning of the agency's own name, cut off.
  private func isName(
    _ printed: PrintedAgency, _ key: [Unicode.Scalar], in text: SqueezedText, isPlaced: Bool
  ) -> Bool {
    guard printed.name.count >= 2, printed.isAttached || isPlaced else { return false }
    return !key.starts(with: text.scalars[printed.name])
  }

  /// Whether the agency's own province is named just after.
  private func isHere(_ text: SqueezedText, after index: Int, _ province: Province?) -> Bool {
    guard let province, let named = places.province(in: text, at: index) else { return false }
    return named == province
  }

  private func relation(
    isSame: Bool, _ printed: PrintedAgency, name: [Unicode.Scalar], _ key: [Unicode.Scalar],
    _ chosen: Candidate,
    isHere: Bool
  ) -> AgencyMention.Relation {
    if isSame { return printed.kind == chosen.kind && printed.isKindOfficial ? .same : .variant }
    if printed.kind == chosen.kind, isHere || TextKey.similarity(ofKeys: name, key) >= 0.5 { return .variant }
    return .foreign
  }
}
