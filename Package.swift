// swift-tools-version: 6.3
//
// Data flows one way: values know nothing, a stage imports values and ThaiText, never another
// stage; only IngestionPipeline sees several stages; only wrappers import C.
// `Scripts/check-imports` holds the table of allowed imports. Targets are listed by tier.
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "prongsai",
  products: [.executable(name: "prongsai", targets: ["prongsai"])],
  targets: [
    // MARK: C
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(
      name: "CPopplerCore", pkgConfig: "poppler", providers: [.apt(["libpoppler-private-dev"])]),
    .systemLibrary(
      name: "CFontPrograms", pkgConfig: "harfbuzz freetype2",
      providers: [.apt(["libharfbuzz-dev", "libfreetype-dev"])]),
    .target(name: "CPDFContent", dependencies: ["CPopplerCore", "CFontPrograms"]),
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
      ]),
    .target(name: "CThaiDictionary", linkerSettings: [.linkedLibrary("datrie")]),
    .target(name: "CCodebookData", exclude: ["Resources"]),
    .target(name: "CDiagnosticCatalogue", exclude: ["Resources"]),
    .target(
      name: "CJSONSchema",
      cxxSettings: [
        .define("VALIJSON_USE_EXCEPTIONS", to: "1"),
        // Own headers that stand in for valijson's, then those that Scripts/fetch-valijson fetched.
        .headerSearchPath("overrides"),
        .headerSearchPath("../../.build/valijson/usr/include"),
      ]),

    // MARK: Values
    .target(name: "PageModel", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["CDiagnosticCatalogue", "PageModel"], swiftSettings: strict),
    .target(name: "ReportModel", dependencies: ["PageModel", "Diagnostics"], swiftSettings: strict),
    .target(name: "Codebook", dependencies: ["CCodebookData"], swiftSettings: strict),

    // MARK: Text
    .target(name: "ThaiText", dependencies: ["CICU", "CThaiDictionary", "PageModel"], swiftSettings: strict),

    // MARK: Stages
    .target(
      name: "PDFExtraction",
      dependencies: ["CPoppler", "CPDFContent", "PageModel", "Diagnostics", "ThaiText"],
      swiftSettings: strict),
    .target(
      name: "TranscriptReading", dependencies: ["PageModel", "Diagnostics", "ThaiText"],
      swiftSettings: strict),
    .target(
      name: "LayoutAnalysis", dependencies: ["PageModel", "Diagnostics", "ThaiText"],
      swiftSettings: strict),
    .target(
      name: "ReportParsing",
      dependencies: ["PageModel", "Diagnostics", "ReportModel", "Codebook", "ThaiText"],
      swiftSettings: strict),
    .target(
      name: "ReportAudit",
      dependencies: ["PageModel", "Diagnostics", "ReportModel", "Codebook", "ThaiText"],
      swiftSettings: strict),
    .target(
      name: "SchemaValidation", dependencies: ["CJSONSchema", "Diagnostics"],
      resources: [.embedInCode("Resources")], swiftSettings: strict),

    // MARK: Sinks
    .target(
      name: "ReportExport", dependencies: ["PageModel", "Diagnostics", "ReportModel"],
      swiftSettings: strict),

    // MARK: Top
    .target(
      name: "IngestionPipeline",
      dependencies: [
        "PageModel", "Diagnostics", "ReportModel", "Codebook", "ThaiText", "PDFExtraction",
        "TranscriptReading", "LayoutAnalysis", "ReportParsing", "ReportAudit", "SchemaValidation",
        "ReportExport",
      ], swiftSettings: strict),
    .target(
      name: "ProngsaiCommand",
      dependencies: [
        "IngestionPipeline", "SchemaValidation", "ReportExport", "PageModel", "Diagnostics", "ReportModel",
      ],
      swiftSettings: strict),
    .executableTarget(name: "prongsai", dependencies: ["ProngsaiCommand"], swiftSettings: strict),

    // MARK: Benchmarks
    .executableTarget(
      name: "repair-benchmark", dependencies: ["ThaiText"], path: "Sources/RepairBenchmark",
      swiftSettings: strict),
    .executableTarget(
      name: "stage-benchmark",
      dependencies: [
        "PageModel", "Codebook", "PDFExtraction", "LayoutAnalysis", "ReportParsing", "ReportAudit",
      ], path: "Sources/StageBenchmark", swiftSettings: strict),

    // MARK: Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "PageModelTests", dependencies: ["PageModel", "TestSupport"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "PageModel", "TestSupport"]),
    .testTarget(name: "ReportModelTests", dependencies: ["ReportModel", "PageModel", "TestSupport"]),
    .testTarget(name: "CodebookTests", dependencies: ["Codebook", "TestSupport"]),
    .testTarget(name: "ThaiTextTests", dependencies: ["ThaiText", "PageModel", "TestSupport"]),
    .testTarget(
      name: "PDFExtractionTests", dependencies: ["PDFExtraction", "PageModel", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "TranscriptReadingTests",
      dependencies: ["TranscriptReading", "PageModel", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "LayoutAnalysisTests",
      dependencies: ["LayoutAnalysis", "PDFExtraction", "PageModel", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "ReportParsingTests",
      dependencies: [
        "ReportParsing", "ReportAudit", "TranscriptReading", "PageModel", "ReportModel", "Diagnostics",
        "Codebook",
        "ThaiText", "TestSupport",
      ]),
    .testTarget(
      name: "ReportAuditTests",
      dependencies: ["ReportAudit", "ReportModel", "PageModel", "Diagnostics", "Codebook", "TestSupport"]),
    .testTarget(
      name: "SchemaValidationTests",
      dependencies: [
        "SchemaValidation", "ReportExport", "ReportModel", "PageModel", "Diagnostics", "TestSupport",
      ]),
    .testTarget(
      name: "ReportExportTests",
      dependencies: ["ReportExport", "ReportModel", "PageModel", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "IngestionPipelineTests",
      dependencies: [
        "IngestionPipeline", "ReportModel", "PageModel", "Diagnostics", "SchemaValidation", "TestSupport",
      ]),
    .testTarget(
      name: "PerturbationTests",
      dependencies: ["IngestionPipeline", "ReportModel", "PageModel", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["prongsai", "PDFExtraction", "PageModel", "ThaiText", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
