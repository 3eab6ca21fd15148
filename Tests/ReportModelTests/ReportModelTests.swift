// Tests of ReportModel.
