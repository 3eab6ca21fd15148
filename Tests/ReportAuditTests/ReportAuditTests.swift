// Tests of ReportAudit.
