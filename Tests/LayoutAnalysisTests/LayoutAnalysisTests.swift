// Tests of LayoutAnalysis.
