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
    let order: Int
  }

  /// The reporting agency, its name without its kind in key form, and every mention of an agency.
  func read(_ texts: [DocumentText]) -> (
    agency: Agency, name: [Unicode.Scalar]?, mentions: [AgencyMention]
  ) {
    let squeezed = texts.map { SqueezedText($0.text) }
    let local = squeezed.map(names.local)
    guard let chosen = chosen(texts, squeezed, local) else { return (.unknown, nil, []) }
    let located = location(texts, squeezed, chosen)
    let agency = Agency(
      name: chosen.fullName, kind: chosen.kind.id, district: located.district,
      province: located.province?.name ?? "", provinceCode: located.province?.code ?? "",
      place: chosen.firstPlace,
      confidence: 0.98, asPrinted: chosen.asPrinted, repairs: chosen.repairs)
    return (
      agency, SqueezedText.key(chosen.name), mentions(squeezed, local, chosen, province: located.province)
    )
  }

  // MARK: Name

  private func chosen(
    _ texts: [DocumentText], _ squeezed: [SqueezedText], _ local: [[PrintedAgency]]
  ) -> Candidate? {
    let running = localCandidates(texts, squeezed, local) { !$0.isInTable }
    let titled = running.isEmpty ? titleCandidates(texts, squeezed) : running
    // Agencies that only tables name may be those that the reporting one looks after.
    let found = titled.isEmpty ? localCandidates(texts, squeezed, local) { $0.isInTable } : titled
    return found.values.max { a, b in (a.weight, -a.order) < (b.weight, -b.order) }
  }

  /// Agencies of local government; those that tables name count for one that other texts name too.
  private func localCandidates(
    _ texts: [DocumentText], _ squeezed: [SqueezedText], _ local: [[PrintedAgency]],
    where isCounted: (DocumentText) -> Bool
  ) -> [String: Candidate] {
    var candidates: [String: Candidate] = [:]
    for (index, text) in squeezed.enumerated() where isCounted(texts[index]) {
      for printed in local[index] where printed.isClean && printed.name.count >= 2 {
        add(printed, in: text, weight: weight(printed, texts[index], text), to: &candidates)
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
      if let printed = names.leading(in: text), !printed.name.isEmpty || printed.kind.id == "special_local" {
        add(printed, in: text, weight: printed.kind.id == "province" ? 1 : weight, to: &candidates)
      } else if let printed = names.owner(in: text) {
        add(printed, in: text, weight: weight, to: &candidates)
      }
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
    _ printed: PrintedAgency, in text: SqueezedText, weight: Int, to candidates: inout [String: Candidate]
  ) {
    let name = name(of: printed, in: text)
    let key = key(of: printed, in: text)
    if candidates[key] != nil {
      candidates[key]?.weight += weight
      return
    }
    let range = text.sourceRange(printed.range)
    guard let place = text.source.place(in: range) else { return }
    candidates[key] = Candidate(
      kind: printed.kind, fullName: names.fullName(of: printed, in: text), name: name,
      firstPlace: place, asPrinted: text.source.string(in: range),
      repairs: text.source.repairRules(in: range), weight: weight, order: candidates.count)
  }

  // MARK: District and province

  /// What stands beside the agency's name outweighs whatever the report says of other places.
  private static let besideWeight = 1000

  private func location(_ documents: [DocumentText], _ texts: [SqueezedText], _ chosen: Candidate) -> (
    district: String, province: Province?
  ) {
    let key = SqueezedText.key(chosen.name)
    var districts: [String: Int] = [:]
    var provinces: [String: (province: Province, count: Int)] = [:]
    var before: SqueezedText?
    for (document, text) in zip(documents, texts) {
      let isUnderName = document.isCover && before.map { follows(key, $0, $0.scalars.count) } ?? false
      before = document.isCover ? text : nil
      for index in text.scalars.indices where isWordStart(index, text) {
        if let district = places.district(in: text, at: index) {
          let isBeside = isUnderName || follows(key, text, index)
          districts[district.name, default: 0] += isBeside ? Self.besideWeight : 1
        }
        if let province = places.province(in: text, at: index) {
          let isBeside = isUnderName || follows(key, text, index)
          let known = provinces[province.code]?.count ?? 0
          provinces[province.code] = (province, known + (isBeside ? Self.besideWeight : 1))
        }
      }
    }
    let district = districts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    let province = provinces.values.max { ($0.count, $1.province.code) < ($1.count, $0.province.code) }?
      .province
    if chosen.kind.id == "province" || chosen.kind.id == "provincial_administrative_organization" {
      let own = places.province(
        in: SqueezedText(SourcedText("จังหวัด" + chosen.name, at: chosen.firstPlace)), at: 0)
      return (chosen.kind.id == "province" ? "" : district, own ?? province)
    }
    return (district, province)
  }

  private func isWordStart(_ index: Int, _ text: SqueezedText) -> Bool {
    let scalar = text.scalars[index]
    guard scalar == "อ" || scalar == "จ" else { return false }
    // `อ.` and `จ.` as abbreviations stand after white space only.
    let isAbbreviation = index + 1 < text.scalars.count && text.scalars[index + 1] == "."
    if isAbbreviation { return text.hasSpace(before: index) }
    // องค์การบริหารส่วนจังหวัด names a kind, not a province.
    return AgencyVocabulary.organisation.hit(in: text, endingAt: index) == nil
  }

  /// Whether the agency's name (in key form) stands in the words before.
  private func follows(_ name: [Unicode.Scalar], _ text: SqueezedText, _ index: Int) -> Bool {
    let first = max(0, index - 60)
    let end = index - name.count + 1
    return first < end && (first..<end).contains { text.matches(name, at: $0) }
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
