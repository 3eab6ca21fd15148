"""Writes the PDF fixtures that test code cannot write by itself: encrypted ones, and one with
compressed object streams.

Needs pikepdf (10.17.0 was used). Encryption draws random keys, so each run gives other bytes:
run it only to change the fixtures.

    python3 make_fixtures.py
"""

import pathlib

import pikepdf

HERE = pathlib.Path(__file__).parent
CONTENT = b"BT /F1 12 Tf 72 700 Td (Score 95.50) Tj ET 72 600 200 100 re S"


def document() -> pikepdf.Pdf:
    """One page with a line of text and a frame."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(612, 792))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    page.Contents = pdf.make_stream(CONTENT)
    pdf.docinfo["/Title"] = "รายงาน"
    return pdf


def encrypted(name: str, user: str, owner: str, revision: int) -> None:
    modern = revision >= 4
    protection = pikepdf.Encryption(user=user, owner=owner, R=revision, aes=modern, metadata=modern)
    document().save(HERE / name, encryption=protection)


encrypted("encrypted-aes256.pdf", "โปร่งใส", "owner-secret", 6)
encrypted("encrypted-rc4.pdf", "secret", "owner-secret", 3)
encrypted("encrypted-empty-password.pdf", "", "owner-secret", 6)
document().save(
    HERE / "object-streams.pdf",
    object_stream_mode=pikepdf.ObjectStreamMode.generate,
    deterministic_id=True,
)
