import Testing

@testable import PDFExtraction

@Suite("Bare codes")
struct CodeTextTests {
  private func code(_ text: String) -> CodeText {
    var code = CodeText()
    for scalar in text.unicodeScalars { code.add(scalar) }
    return code
  }

  @Test(
    "Languages in Latin letters are none",
    arguments: [
      "Integrity and Transparency Assessment (ITA) of the fiscal year 2566: https://itas.nacc.go.th/home",
      "The subdistrict's mayor, Mr. O'Neill-Smith, answered within 3 days; see pages 12-14 and iPhone prices.",
      "INTEGRITY AND TRANSPARENCY ASSESSMENT OF LOCAL GOVERNMENT ORGANISATIONS",
      "1 234.50 2 345.60 3 456.70 100.00 98.25 97.50 96.75 95.00 94.25 93.50 92.75", "",
    ])
  func languages(text: String) { #expect(!code(text).isCipher) }

  @Test(
    "Letters at random are a cipher",
    arguments: [
      "VeU4eVo=v7HE^Xd:MeL^dZ5`^dZ5`U`UJhwH|ep^LVSTgKPI HdZ=hZdG Lek4L^LZUNVcoTgLXkTJhwVd",
      "Ky%l'#4@Np*Rq$Tt&Bz!Gh(Jk)Lm+Qw,Er/Ty;Ui:Op<As>Df?Gh[Jk]Zx{Cv}Bn|Ma~Sd`Fg^Hj_Kl=Qw",
      "xkcdqwrtzpsdfghjklmnbvcxxwrtzpsdfghjklmnbvcx qwrtzpsdfghjklmnb",
    ])
  func ciphers(text: String) { #expect(code(text).isCipher) }
}
