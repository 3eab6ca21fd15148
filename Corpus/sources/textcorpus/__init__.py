"""Small Thai PDFs whose pages show the right text while their text layers are damaged in known ways."""
