// Tests of ReportParsing.
