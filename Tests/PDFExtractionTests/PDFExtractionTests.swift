// Tests of PDFExtraction.
