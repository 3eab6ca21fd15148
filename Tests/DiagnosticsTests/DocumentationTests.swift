import Foundation
import TestSupport
import Testing

@Suite("Documentation")
struct DocumentationTests {
  @Test("the tables of the README are made from the catalogue as it is")
  func documentation() throws {
    let process = Process()
    process.executableURL = Repository.root.appendingPathComponent("Scripts/make-docs")
    process.arguments = ["--check"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(told)")
  }
}
