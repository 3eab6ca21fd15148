import Foundation

/// Small PDFs made by hand.
enum SamplePDF {
  /// One page with a line of text.
  static let plain = file(pages: 1)

  /// A sound file whose page tree is empty.
  static let withoutPages = file(pages: 0)

  /// Cut off in the middle of its objects.
  static let truncated = Array(plain.prefix(250))

  /// `plain`, encrypted with AES-256 by `qpdf --encrypt open open 256 -- plain.pdf encrypted.pdf`.
  static let encrypted = Data(base64Encoded: encryptedText).map(Array.init) ?? []

  private static func file(pages: Int) -> [UInt8] {
    let text = "BT /F1 12 Tf 20 150 Td (A page with plain text, no report.) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(pages == 0 ? "" : "3 0 R")] /Count \(pages) >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      table += String(format: "%010d 00000 n \n", file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n\(table)"
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  private static let encryptedText = """
    JVBERi0xLjcKJb/3ov4KMSAwIG9iago8PCAvRXh0ZW5zaW9ucyA8PCAvQURCRSA8PCAvQmFzZVZlcnNpb24gLzEuNyAvRXh0ZW5z
    aW9uTGV2ZWwgOCA+PiA+PiAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDEg
    L0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvQ29udGVudHMgNCAwIFIgL01lZGlhQm94
    IFsgMCAwIDMwMCAyMDAgXSAvUGFyZW50IDIgMCBSIC9SZXNvdXJjZXMgPDwgL0ZvbnQgPDwgL0YxIDUgMCBSID4+ID4+IC9UeXBl
    IC9QYWdlID4+CmVuZG9iago0IDAgb2JqCjw8IC9MZW5ndGggOTYgL0ZpbHRlciAvRmxhdGVEZWNvZGUgPj4Kc3RyZWFtCu5OaoEm
    ZSTUKCfpgXC6ET40GopRX1A/aHqpD61pzIu8v0QJ61FGFqmbuJZmiyvT6L7qf1SNNlw+Cez4C44YDCy0aADYBEOs5S9NZwbgl6/b
    q58ngytWQWH+BQOzw6qdrmVuZHN0cmVhbQplbmRvYmoKNSAwIG9iago8PCAvQmFzZUZvbnQgL0hlbHZldGljYSAvU3VidHlwZSAv
    VHlwZTEgL1R5cGUgL0ZvbnQgPj4KZW5kb2JqCjYgMCBvYmoKPDwgL0NGIDw8IC9TdGRDRiA8PCAvQXV0aEV2ZW50IC9Eb2NPcGVu
    IC9DRk0gL0FFU1YzIC9MZW5ndGggMzIgPj4gPj4gL0ZpbHRlciAvU3RhbmRhcmQgL0xlbmd0aCAyNTYgL08gPGZiNjJmZjI2ZTdl
    Y2M2NTdhZGI3N2NlZmIxM2ExMWRkNDgxNDVhZjEzYTBkNzUyMmU5NjhhNjBhNWU2N2E1NjhjYmI3NjhiNWVhZWI1ZThjMmY3ZDdh
    NTk4ZmVhZTA1ZD4gL09FIDwzNGFkY2Y3OTdjYmIxYmNmZDYyNzhjYWVjNjQ3ZTQ3YTc4MzAyNzY1ODkyMzZiNzFhNTVhZWNhMTFm
    NmVmNmI1PiAvUCAtNCAvUGVybXMgPDdhZjE4YzU2Yzc5YWJmODI2ZjFlZDk4NjUxZTZhOGU4PiAvUiA2IC9TdG1GIC9TdGRDRiAv
    U3RyRiAvU3RkQ0YgL1UgPGUyZWVjYWI0ZmM4YzcxMWEwOTdlMTcxOWZmNWQ4M2UzOTZlZGE5MWM1NjY0MDdjYWI0MzdhNTJiZGUy
    OTE5NmU4OWQ1NTMwOWRjYTlkZWJhM2I4NjU3NTZiYmE2NDBiMD4gL1VFIDw5N2Q0ZDFiMDM3NmU0Nzc0NjZhNzA2OThmN2U3NDNk
    NWI5YjRkNDFiYTQ4MTU0ZGUxZThiOGVlMGVlYTcwODI0PiAvViA1ID4+CmVuZG9iagp4cmVmCjAgNwowMDAwMDAwMDAwIDY1NTM1
    IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDEzMCAwMDAwMCBuIAowMDAwMDAwMTg5IDAwMDAwIG4gCjAwMDAwMDAzMTcg
    MDAwMDAgbiAKMDAwMDAwMDQ4MyAwMDAwMCBuIAowMDAwMDAwNTUzIDAwMDAwIG4gCnRyYWlsZXIgPDwgL1Jvb3QgMSAwIFIgL1Np
    emUgNyAvSUQgWzw5NzBjNTc1ZmM5ZTg1MmExYTJiMmE5ZDhlNWM5ZmRmOD48OTcwYzU3NWZjOWU4NTJhMWEyYjJhOWQ4ZTVjOWZk
    Zjg+XSAvRW5jcnlwdCA2IDAgUiA+PgpzdGFydHhyZWYKMTEwMAolJUVPRgo=
    """.filter { !$0.isWhitespace }
}
