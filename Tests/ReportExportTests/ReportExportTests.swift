// Tests of ReportExport.
